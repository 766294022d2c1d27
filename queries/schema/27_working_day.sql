-- The working days from 2005 to 2027, in order: Monday to Friday, bank holidays left out. place counts them, so that the
-- tenth working day after a day is ten places behind the last one by then.
create view working_day as
with calendar as (
    select unnest(generate_series(date '2005-01-01', date '2027-12-31', interval 1 day))::date as day
)
select
    calendar.day,
    row_number() over (order by calendar.day) as place
from calendar
anti join bank_holiday on bank_holiday.day = calendar.day
where isodow(calendar.day) <= 5
