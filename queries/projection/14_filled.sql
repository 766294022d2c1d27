-- Every event up to this position is in this file, and nothing is derived from them yet. $1 up to.
update projection set filled = $1
