-- code: BIRTH_PARENT_SUPPORT
-- version: 1
-- title: Birth parents who took up support
-- meaning: How many birth parents were offered independent support and took it up. They are no children of the return,
--   and no record here holds them.
-- cohort: Birth parents of children with a plan for adoption.
-- figure: count
-- unit: people
-- records: none
-- would need: The regional agency's referrals to its birth parent support service, with the days on which support was
--   offered, taken up and ended.
-- source: Members asked for it; the regional agency's service holds it.
-- valid from: 2005-12-30
-- grain: no rows
select
    null::varchar as period,
    null::varchar as case_key,
    null::uuid as child_key,
    null::date as counted_on,
    null::double as value,
    null::boolean as in_numerator,
    null::varchar as excluded_because
where false
