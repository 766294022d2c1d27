-- By what name something of a child's time in a sibling group is corrected or retracted: what, of whom, and since when.
create macro sibling_fact_key(step, child, day) as concat_ws('/', lower(step), child, coalesce(day::varchar, 'always'))
