-- The cases that one measure considered, each with all that its cells rest on, as JSON.
-- $1 to $6 as in engine/described.sql
select
    period,
    case_key,
    to_json(whole)::varchar as said
from described_here as whole
order by period, case_key
