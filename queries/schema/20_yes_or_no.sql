-- A truth as a code.
create macro yes_or_no(truth) as case when truth then 'YES' when not truth then 'NO' else 'NOT_KNOWN' end
