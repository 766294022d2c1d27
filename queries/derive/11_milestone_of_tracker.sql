-- The milestones of each version that a milestones.csv or a recorder told and that still stand beside the returns: a later
-- return replaces those in its year that it could have told itself; AD1's match takes the place of the latest one here,
-- unless a recorder told that one later.
insert into milestone
with tracked as (
    -- rows of one day that differ in their details are one occurrence
    select
        version.child_key,
        version.known_from,
        version.known_to,
        tracker_fact.milestone,
        tracker_fact.occurred_on,
        arg_max(tracker_fact.source, tracker_fact.turn) as source,
        max(tracker_fact.turn) as turn
    from version
    semi join touched on touched.child_key = version.child_key
    inner join tracker_fact
        on tracker_fact.child_key = version.child_key
        and tracker_fact.known_from <= version.known_from and version.known_from < tracker_fact.known_to
    where tracker_fact.occurred_on is not null
    group by all
    having version.known_from < max(tracker_fact.replaced_from)
),
placed as (
    select
        *,
        period_of(child_key, known_from, day_in_care(milestone, occurred_on)) as care_period
    from tracked
),
ranked as (
    -- what a recorder told after AD1 is not AD1's to take the place of
    select
        placed.*,
        -- [ADOPTIONS
        coalesce(placed.source = 'RECORDER' and placed.turn > ad1.turn, false) as told_since,
        -- ]
        -- [no ADOPTIONS
        false as told_since,
        -- ]
        row_number() over (
            partition by placed.child_key, placed.known_from, placed.milestone, told_since
            order by placed.occurred_on desc
        ) as latest_first
    from placed
    -- [ADOPTIONS
    left join milestone as ad1
        on ad1.child_key = placed.child_key and ad1.known_from = placed.known_from and ad1.milestone = 'match'
        and ad1.source = 'RETURN' and placed.milestone = 'match'
    -- ]
)
select
    child_key,
    known_from,
    known_to,
    care_period,
    milestone,
    occurred_on,
    null,
    null,
    source,
    turn
from ranked
where not exists (
    -- a period of care has one of these: where what a return says still holds, it is the later knowledge
    from milestone as given
    where given.child_key = ranked.child_key and given.known_from = ranked.known_from
        and given.milestone = ranked.milestone and given.source = 'RETURN' and given.occurred_on is not null
        and case
            when ranked.milestone = 'match' then ranked.latest_first = 1 and not ranked.told_since
            when ranked.milestone in ('entered_care', 'placement_order', 'early_permanence_placement',
                'adoption_order', 'left_care') then given.care_period = ranked.care_period
            else false
        end
)
