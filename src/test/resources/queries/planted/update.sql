-- planted
update projection set applied = 0
