-- code: LIFE_STORY_OUTCOMES
-- version: 1
-- title: What life story work does for adopted children later in life
-- meaning: How adopted children fare years later, with and without life story work such as the models of Joy Rees and
--   Richard Rose. No record that councils keep can say.
-- cohort: Adopted children, years after the adoption order.
-- figure: share
-- unit: children
-- records: none
-- would need: Dated life story work of each child (offered, begun, stages, completed, by which model), and a follow-up
--   of adopted young people years later, with their consent, that asks the same questions of those who had such work and
--   those who had not.
-- source: Members asked for it; no return, tracker or published collection holds it.
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
