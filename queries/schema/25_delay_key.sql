-- Which delay it is: two of a child on one day are told apart by stage and reason.
create macro delay_key(child, day, stage, reason) as concat_ws('/', child, day, stage, reason)
