-- Each child matched in a period, once, by its latest match, with the agency that the tracker tells of it: of the match on
-- that day; where AD1 tells the day, else of the tracker's latest match, whose place it takes. agency is null where none
-- is told.
with latest as (
    select
        period.label as period,
        milestone.child_key,
        milestone.occurred_on as matched_on,
        bool_or(milestone.source = 'RETURN') as by_ad1
    from period
    inner join milestone
        on milestone.milestone = 'match' and milestone.occurred_on between period.starts_on and period.ends_on
    group by period.label, milestone.child_key, milestone.occurred_on
    qualify row_number() over (partition by period.label, milestone.child_key order by milestone.occurred_on desc) = 1
),
noted as (
    select
        child_key,
        occurred_on,
        max(detail ->> 'agency') as agency,
        row_number() over (partition by child_key order by occurred_on desc) = 1 as is_latest
    from tracked
    where milestone = 'match'
    group by child_key, occurred_on
)
select
    latest.period,
    latest.child_key,
    latest.matched_on,
    coalesce(of_the_day.agency, case when latest.by_ad1 then replaced.agency end) as agency
from latest
left join noted as of_the_day
    on of_the_day.child_key = latest.child_key and of_the_day.occurred_on = latest.matched_on
left join noted as replaced
    on replaced.child_key = latest.child_key and replaced.is_latest
