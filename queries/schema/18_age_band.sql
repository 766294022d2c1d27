-- Whole years from the first of the birth month to a day, in the bands of the published tables.
create macro age_band(born_in, day) as case
    when born_in is null or day is null then 'NOT_KNOWN'
    when datesub('year', born_in, day) < 1 then 'UNDER_1'
    when datesub('year', born_in, day) < 5 then '1_TO_4'
    when datesub('year', born_in, day) < 10 then '5_TO_9'
    else '10_AND_OVER'
end
