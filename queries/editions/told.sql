-- Whether a command about editions of one council has been told before. $1 its id, $2 the council's authority
select exists(from statement where type like 'Edition%' and told ->> '$.command' = $1 and authority = $2)
