-- How many events are set aside, for each reason.
select
    reason_code,
    count(*) as events
from parked
group by reason_code
order by reason_code
