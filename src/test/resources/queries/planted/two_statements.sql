-- planted
select 1; commit; drop table journey
