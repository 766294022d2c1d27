-- What the tracker's details say by the day on which a case counts: of delays the latest, or the one that is the case;
-- the agency of the latest match or moving in that names one; the area of the latest moving in that names one. One row per
-- period and case of a child with such milestones.
with noted as (
    select
        child_key,
        milestone,
        occurred_on,
        coalesce(upper(detail ->> 'stage'), 'NOT_KNOWN') as stage,
        coalesce(upper(detail ->> 'reason'), 'NOT_KNOWN') as reason,
        detail ->> 'agency' as agency,
        detail ->> 'out_of_area' as out_of_area
    from tracked
    where milestone in ('delay', 'match', 'moved_in')
)
select
    measured.period,
    measured.case_key,
    max({
        'is_the_case': measured.case_key = delay_key(noted.child_key, noted.occurred_on, noted.stage, noted.reason),
        'occurred_on': noted.occurred_on,
        'stage': noted.stage,
        'reason': noted.reason
    }) filter (noted.milestone = 'delay') as delay,
    arg_max(noted.agency, (noted.occurred_on, noted.milestone, noted.agency)) filter (noted.agency is not null) as agency,
    arg_max(noted.out_of_area, (noted.occurred_on, noted.out_of_area))
        filter (noted.out_of_area is not null) as out_of_area
from measured
inner join noted on noted.child_key = measured.child_key and noted.occurred_on <= measured.counted_on
group by measured.period, measured.case_key
