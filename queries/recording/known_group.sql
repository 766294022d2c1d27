-- Whether anything was ever said of a sibling group. $1 the group's key
select exists(from statement where sibling_group = $1::uuid)
