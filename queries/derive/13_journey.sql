-- One row per version and period of care, with the milestones that the timeliness figures start and stop at.
insert into journey
with care_period as (
    select
        child_key,
        known_from,
        known_to,
        care_period,
        min(started_on) as first_known_on
    from care_begun
    semi join touched on touched.child_key = care_begun.child_key
    group by child_key, known_from, known_to, care_period
    union all
    -- of some children, and of what lay before some returns to care, only trackers and recorders know yet
    select
        milestone.child_key, milestone.known_from, milestone.known_to, milestone.care_period, min(milestone.occurred_on)
    from milestone
    semi join touched on touched.child_key = milestone.child_key
    anti join care_begun using (child_key, known_from, care_period)
    group by milestone.child_key, milestone.known_from, milestone.known_to, milestone.care_period
    having min(milestone.occurred_on) is not null
),
told as (
    select
        milestone.*,
        max(occurred_on) filter (milestone = 'adoption_order') over (partition by child_key, known_from, care_period)
            as adopted_on
    from milestone
    semi join touched on touched.child_key = milestone.child_key
),
reached as (
    select
        child_key,
        known_from,
        care_period,
        min(occurred_on) filter (milestone = 'entered_care') as entered_on,
        min(occurred_on) filter (milestone = 'placement_order') as ordered_on,
        bool_or(milestone = 'placement_order' and occurred_on is null) as undated_order,
        -- a match dated after the adoption is none on the way to it
        max(occurred_on) filter (milestone = 'match' and coalesce(occurred_on <= adopted_on, true)) as matched_on,
        any_value(adopted_on) as adopted_on
    from told
    group by child_key, known_from, care_period
),
home as (
    -- the adoptive placement that led to adoption; where tracker or recorder told either date since, the latest one by then
    select
        milestone.child_key,
        milestone.known_from,
        milestone.care_period,
        coalesce(
            max(milestone.occurred_on) filter (milestone.led_to_adoption and adoption.source = 'RETURN'),
            max(milestone.occurred_on)) as moved_in_on
    from milestone
    semi join touched on touched.child_key = milestone.child_key
    inner join milestone as adoption
        on adoption.child_key = milestone.child_key and adoption.known_from = milestone.known_from
        and adoption.care_period = milestone.care_period and adoption.milestone = 'adoption_order'
        and adoption.occurred_on >= milestone.occurred_on
    where milestone.milestone = 'moved_in'
        and (milestone.led_to_adoption or milestone.source <> 'RETURN' or adoption.source <> 'RETURN')
    group by milestone.child_key, milestone.known_from, milestone.care_period
),
adopted_from as (
    select child_key, known_from, care_period, arg_max(with_carer_since, started_on) as with_carer_since
    from episode
    semi join touched on touched.child_key = episode.child_key
    where adoptive_placement is not null and ended_because in ('E11', 'E12', 'E1')
    group by child_key, known_from, care_period
)
select
    care_period.child_key,
    version.authority,
    care_period.known_from,
    care_period.known_to,
    care_period.care_period,
    care_period.first_known_on,
    case when row_number() over in_order = 1 then '-infinity'::date else care_period.first_known_on end,
    lead(care_period.first_known_on, 1, 'infinity'::date) over in_order,
    reached.entered_on,
    reached.ordered_on,
    coalesce(reached.undated_order and reached.ordered_on is null, false),
    reached.matched_on,
    home.moved_in_on,
    adoption_episode.with_carer_since,
    reached.adopted_on,
    -- [ADOPTIONS
    adoption_fact.by_foster_carer,
    -- ]
    -- [no ADOPTIONS
    null,
    -- ]
    version.sex,
    version.ethnicity,
    version.born_in,
    version.shredded
from care_period
inner join version using (child_key, known_from)
left join reached using (child_key, known_from, care_period)
left join home using (child_key, known_from, care_period)
left join adopted_from as adoption_episode using (child_key, known_from, care_period)
-- [ADOPTIONS
left join adoption_fact
    on adoption_fact.child_key = care_period.child_key
    and adoption_fact.known_from <= care_period.known_from and care_period.known_from < adoption_fact.known_to
-- ]
window in_order as (
    partition by care_period.child_key, care_period.known_from order by care_period.first_known_on, care_period.care_period)
