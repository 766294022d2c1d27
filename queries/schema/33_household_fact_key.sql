-- By what name a step of adopters is corrected or retracted: what happened and when, such as approved/2024-03-01, and with
-- which child.
create macro household_fact_key(step, day, child) as concat_ws('/', lower(step), day::varchar, child)
