-- The stretches of waiting by period and cohort, with the codes that they are parted by.
-- $1 to $6 as in engine/described.sql, $7 cohorts as JSON, $8 from when to when the records of each authority tell
-- of everybody, as JSON, $9 to $12 dimensions or null
select
    period,
    cohort,
    child_key::varchar as child,
    family::varchar as family,
    after_day,
    until_day,
    outcome,
    excluded_because,
    codes[$9] as key1,
    codes[$10] as key2,
    codes[$11] as key3,
    codes[$12] as key4
from described_here
