-- The cases in the figure of one measure, one row each, with the codes asked for and the family that the case is of, whose
-- key says nothing and is only compared with those of other cases.
-- $1 to $6 as in engine/described.sql, $7 dimensions as JSON
select
    period,
    list_transform(from_json($7, '["VARCHAR"]'), lambda dimension: codes[dimension]) as group_codes,
    coalesce(family::varchar, case_key) as family,
    value,
    in_numerator
from described_here
where excluded_because is null
order by period, group_codes, value, in_numerator
