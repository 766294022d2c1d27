-- Whether a command about editions has been told before. $1 its id
select exists(from statement where type like 'Edition%' and told ->> '$.command' = $1)
