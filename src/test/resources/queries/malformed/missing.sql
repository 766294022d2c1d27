-- code: MISSING
-- title:
select 1
