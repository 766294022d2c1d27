-- As if the event in the place of the lost one were there twice.
insert into statement select * from statement where type = 'ReturnStated'
