-- planted
insert into touched values (uuid())
