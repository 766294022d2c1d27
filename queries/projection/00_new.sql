-- A new file holds nothing yet. $1 version of the tables.
insert into projection values (0, $1, 0)
