-- The cases that a measure considered, each with its codes by dimension and the dates that it rests on. The measure stands
-- where it says measured_here; home, tracked and the like stand in this folder, as known then, where something reads them. What
-- stands between -- [ and -- ] is there where a name is asked for: a dimension, DATES for workings, FAMILY for means and groups.
-- $1 periods as JSON, $2 known at, $3 authorities that may be read as JSON, $4 codes allowed by dimension as JSON,
-- $5 and $6 the milestones that an interval runs between, empty for other measures
with asked as (
    select
        lower($5::varchar) as from_milestone,
        lower($6::varchar) as to_milestone,
        ($2::timestamptz at time zone 'Europe/London')::date as known_on
),
period as (select unnest(from_json($1, '[{"label": "VARCHAR", "starts_on": "DATE", "ends_on": "DATE"}]'), recursive := true)),
journey as (select * from journey_here),
milestone as (select * from milestone_here),
episode as (select * from episode_here),
membership as (select * from membership_here),
tracked as (select * from tracked_here),
adopted as (select * from adopted_here),
matched as (select * from matched_here),
proceedings as (select * from proceedings_here),
keepsake_due as (select * from keepsake_due_here),
contact_planned as (select * from contact_planned_here),
home as (select * from home_here),
care_ended as (select * from care_ended_here),
standing as (select * from standing_here),
waiting_with_order as (select * from waiting_with_order_here),
cared_day as (select * from cared_day_here),
turning_day as (select * from turning_day_here),
stretch as (select * from stretch_here),
measured as (select * from measured_here),
told as (select * from told_here),
siblings as (select * from siblings_here),
detailed as (select * from detailed_here),
dated as (select * from dated_here),
described as (
    -- the period of care in which the case counts, or the first where it lies before that
    select
        measured.*,
        -- [DATES
        told.entered_on, journey.ordered_on, journey.matched_on, journey.moved_in_on, journey.adopted_on,
        journey.authority as local_authority,
        -- ]
        -- [FAMILY
        coalesce(siblings.sibling_group, measured.child_key) as family,
        -- ]
        -- [no FAMILY
        measured.child_key as family,
        -- ]
        map {
            -- [AGE_AT_ENTRY AGE_AT_DECISION ENTRY_YEAR EARLY_PERMANENCE
            'AGE_AT_ENTRY': unless_shredded(journey.shredded, age_band(journey.born_in, told.entered_on)),
            'AGE_AT_DECISION': unless_shredded(journey.shredded, age_band(journey.born_in, told.decided_on)),
            'ENTRY_YEAR': coalesce(year_of(told.entered_on), 'NOT_KNOWN'),
            'EARLY_PERMANENCE': yes_or_no(told.early_permanence),
            -- ]
            -- [SIBLING_GROUP_SIZE PLACED_WITH_SIBLINGS
            'SIBLING_GROUP_SIZE': case when siblings.size >= 3 then '3+' else coalesce(siblings.size, 1)::varchar end,
            'PLACED_WITH_SIBLINGS': yes_or_no(siblings.placed_together),
            -- ]
            -- [CATEGORY_OF_NEED DISABILITY
            'CATEGORY_OF_NEED': unless_shredded(journey.shredded, dated.need),
            'DISABILITY': unless_shredded(journey.shredded, dated.disability),
            -- ]
            -- [LEGAL_ROUTE PROVIDER PLACEMENT
            'LEGAL_ROUTE': coalesce(last_begun.legal_route, 'NOT_KNOWN'),
            'PROVIDER': coalesce(last_begun.provider, 'NOT_KNOWN'),
            'PLACEMENT': coalesce(last_begun.placement, 'NOT_KNOWN'),
            -- ]
            -- [DELAY_STAGE DELAY_REASON IN_REGION AGENCY PLACED_OUT_OF_AREA
            'DELAY_STAGE': coalesce(detailed.delay.stage, 'NONE'),
            'DELAY_REASON': coalesce(detailed.delay.reason, 'NONE'),
            'IN_REGION': yes_or_no(detailed.agency = 'own_region'),
            'AGENCY': coalesce(upper(detailed.agency), 'NOT_KNOWN'),
            'PLACED_OUT_OF_AREA': yes_or_no(detailed.out_of_area = 'yes'),
            -- ]
            -- [ETHNIC_GROUP MINORITY_ETHNIC
            'ETHNIC_GROUP': unless_shredded(journey.shredded, ethnic_group(journey.ethnicity)),
            'MINORITY_ETHNIC': unless_shredded(journey.shredded, minority_ethnic(journey.ethnicity)),
            -- ]
            'LOCAL_AUTHORITY': journey.authority,
            'ETHNICITY': unless_shredded(journey.shredded, coalesce(journey.ethnicity, 'NOBT')),
            'SEX': unless_shredded(journey.shredded, coalesce(journey.sex, 'NOT_KNOWN')),
            'ADOPTED_BY_FOSTER_CARER': yes_or_no(journey.by_foster_carer)
        } as codes
    from measured
    -- [AGE_AT_ENTRY AGE_AT_DECISION ENTRY_YEAR EARLY_PERMANENCE DATES
    inner join told on told.period = measured.period and told.case_key = measured.case_key
    -- ]
    -- [SIBLING_GROUP_SIZE PLACED_WITH_SIBLINGS FAMILY
    left join siblings on siblings.period = measured.period and siblings.case_key = measured.case_key
    -- ]
    -- [DELAY_STAGE DELAY_REASON IN_REGION AGENCY PLACED_OUT_OF_AREA
    left join detailed on detailed.period = measured.period and detailed.case_key = measured.case_key
    -- ]
    inner join journey
        on journey.child_key = measured.child_key
        and measured.counted_on >= journey.counts_from and measured.counted_on < journey.counts_until
    -- [CATEGORY_OF_NEED DISABILITY
    inner join dated on dated.period = measured.period and dated.case_key = measured.case_key
    -- ]
    -- [LEGAL_ROUTE PROVIDER PLACEMENT
    left join episode as last_begun
        on last_begun.child_key = measured.child_key and last_begun.care_period = journey.care_period
        and measured.counted_on >= last_begun.started_on and measured.counted_on < last_begun.until_on
    -- ]
)
select *
from described
where len(list_filter(map_entries(cast($4::json as map(varchar, varchar[]))),
    lambda allowed: not list_contains(allowed.value, codes[allowed.key]))) = 0
