-- planted
drop table journey
