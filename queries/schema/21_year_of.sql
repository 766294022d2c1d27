-- The collection year of a day, as 2022-23; null for no day.
create macro year_of(day) as case
    when day is not null then
        (year(day) - (month(day) < 4)::integer)
        || '-' || lpad(((year(day) - (month(day) < 4)::integer + 1) % 100)::varchar, 2, '0')
end
