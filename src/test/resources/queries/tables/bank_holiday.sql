-- Every bank holiday.
select day
from bank_holiday
order by day
