-- All of them: there are few, and a decision changes what was there before.
delete from edition
