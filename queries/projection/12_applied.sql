-- Everything up to this position is in this file. $1 up to.
update projection set applied = $1, filled = $1
