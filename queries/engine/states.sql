-- The cases that one measure considered, each with what a figure makes of it, so that they can be held against the same
-- cases at another knowledge date. $1 to $6 as in engine/described.sql, $7 dimensions as JSON
-- grain: one row per period and case
select
    period,
    case_key,
    child_key::varchar as child_key,
    codes['LOCAL_AUTHORITY'] as authority,
    counted_on,
    value,
    coalesce(in_numerator, false) as in_numerator,
    excluded_because,
    list_transform(from_json($7, '["VARCHAR"]'), lambda dimension: codes[dimension]) as group_codes
from described_here
