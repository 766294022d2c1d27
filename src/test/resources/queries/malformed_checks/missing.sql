-- code: MISSING
-- title: Children
-- stock: PLACED_AT_PERIOD_END
-- in: PLACED
-- outs: ADOPTED
-- reasons: LEFT, left care
-- source: Ours.
-- grain: one row per child
select 1
