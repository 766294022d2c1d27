-- Every table that holds something between batches, each as two numbers that are the same for the same rows, in whatever
-- order they lie: the sums of the halves of each row's MD5. Rows are not kept while they are added up.
-- relation: the table's name; lower_sum, upper_sum: as text, 0 where it is empty
with row_of as (
    select
        unnest([
            'statement', 'parked', 'submission', 'listing', 'spoken', 'fact', 'adoption_fact',
            'tracker_fact', 'taken_back', 'return_to_care', 'version', 'characteristic', 'episode', 'milestone', 'journey',
            'membership', 'sibling_fact', 'yearly_count', 'household', 'household_step', 'edition', 'members_question'
        ]) as relation,
        null::varchar as line
    union all
    select 'statement' as relation, whole::varchar as line from statement as whole
    union all
    select 'parked' as relation, whole::varchar as line from parked as whole
    union all
    select 'submission' as relation, whole::varchar as line from submission as whole
    union all
    select 'listing' as relation, whole::varchar as line from listing as whole
    union all
    select 'spoken' as relation, whole::varchar as line from spoken as whole
    union all
    select 'fact' as relation, whole::varchar as line from fact as whole
    union all
    select 'adoption_fact' as relation, whole::varchar as line from adoption_fact as whole
    union all
    select 'tracker_fact' as relation, whole::varchar as line from tracker_fact as whole
    union all
    select 'taken_back' as relation, whole::varchar as line from taken_back as whole
    union all
    select 'return_to_care' as relation, whole::varchar as line from return_to_care as whole
    union all
    select 'version' as relation, whole::varchar as line from version as whole
    union all
    select 'characteristic' as relation, whole::varchar as line from characteristic as whole
    union all
    select 'episode' as relation, whole::varchar as line from episode as whole
    union all
    select 'milestone' as relation, whole::varchar as line from milestone as whole
    union all
    select 'journey' as relation, whole::varchar as line from journey as whole
    union all
    select 'membership' as relation, whole::varchar as line from membership as whole
    union all
    select 'sibling_fact' as relation, whole::varchar as line from sibling_fact as whole
    union all
    select 'yearly_count' as relation, whole::varchar as line from yearly_count as whole
    union all
    select 'household' as relation, whole::varchar as line from household as whole
    union all
    select 'household_step' as relation, whole::varchar as line from household_step as whole
    union all
    select 'edition' as relation, whole::varchar as line from edition as whole
    union all
    select 'members_question' as relation, whole::varchar as line from members_question as whole
)
select
    relation,
    count(line) as row_count,
    coalesce(sum(md5_number_lower(line)), 0)::varchar as lower_sum,
    coalesce(sum(md5_number_upper(line)), 0)::varchar as upper_sum
from row_of
group by relation
order by relation
