-- The cases that one measure considered, in each period as two numbers that are the same for the same cases, in whatever
-- order they come: the sums of the halves of each case's MD5. Rows are not kept while they are added up.
-- $1 to $6 as in engine/described.sql
select
    period,
    count(*) as cases,
    sum(md5_number_lower(line))::varchar as lower_sum,
    sum(md5_number_upper(line))::varchar as upper_sum
from (select period, whole::varchar as line from described_here as whole)
group by period
order by period
