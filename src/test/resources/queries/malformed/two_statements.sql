-- code: TWO
-- version: 1
-- title: Children
-- meaning: Children, counted.
-- cohort: Every child.
-- figure: count
-- unit: children
-- source: Ours.
-- valid from: 2014-04-01
-- grain: one row per period and child
select 1;
commit
