-- code: SAME
-- title: Children
-- meaning: Children, counted.
-- stock: PLACED_AT_PERIOD_END
-- in: PLACED
-- out: ADOPTED
-- reasons: LEFT, left care
-- source: Ours.
-- grain: one row per child
select * from happened
