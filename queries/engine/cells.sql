-- The cells of one measure: every combination of period and dimensions, and the totals above it, each from its cases.
-- By sibling group (GROUPED) the cases of a group are one: the largest value, in the numerator only if all are, DIFFERS
-- where they are not alike in a dimension.
-- By each dimension for itself (EACH) the cells of level 1 are totals, by the dimension's name; those of level 2 its parts.
-- $1 to $6 as in engine/described.sql, $7 to $10 dimensions or null
with chosen as (
    select
        *,
        -- [no EACH
        codes[$7] as key1, codes[$8] as key2,
        -- ]
        -- [EACH
        unnest(map_keys(codes)) as key1, unnest(map_values(codes)) as key2,
        -- ]
        codes[$9] as key3, codes[$10] as key4
    from described_here
),
-- [GROUPED
counted as (
    -- cases that are left out say nothing of their group while others are in
    select *
    from chosen
    qualify excluded_because is null
        or count(*) filter (excluded_because is null) over (partition by period, family) = 0
),
merged as (
    select
        period,
        family,
        max(value) as value,
        bool_and(in_numerator) as in_numerator,
        min(excluded_because) as excluded_because,
        case when min(key1) = max(key1) then min(key1) else 'DIFFERS' end as key1,
        case when min(key2) = max(key2) then min(key2) else 'DIFFERS' end as key2,
        case when min(key3) = max(key3) then min(key3) else 'DIFFERS' end as key3,
        case when min(key4) = max(key4) then min(key4) else 'DIFFERS' end as key4
    from counted
    group by period, family
),
-- ]
-- [no GROUPED
merged as (select * from chosen),
-- ]
levelled as (
    select
        period,
        family,
        value,
        in_numerator,
        excluded_because,
        level,
        case when level >= 1 then key1 end as key1,
        case when level >= 2 then key2 end as key2,
        case when level >= 3 then key3 end as key3,
        case when level >= 4 then key4 end as key4
    from merged
    cross join generate_series(0, len(list_filter([$7::varchar, $8, $9, $10], lambda name: name is not null))) as depth(level)
),
-- [FAMILY
family_mean as (
    select
        period, level, key1, key2, key3, key4,
        family,
        sum(value)::double / count(value) as value
    from levelled
    where excluded_because is null and value is not null
    group by period, level, key1, key2, key3, key4, family
),
family_spread as (
    select
        period, level, key1, key2, key3, key4,
        list_sort(list(value)) as family_means
    from family_mean
    group by period, level, key1, key2, key3, key4
),
-- ]
cell as (
    select
        period, level, key1, key2, key3, key4,
        count(*) filter (excluded_because is null) as cases,
        count(*) filter (excluded_because is null and in_numerator) as numerator,
        sum(value) filter (excluded_because is null)::double
            / nullif(count(value) filter (excluded_because is null), 0) as mean,
        quantile_cont(value, [0.25, 0.5, 0.75, 0.9]) filter (excluded_because is null) as quantiles,
        to_json(histogram(excluded_because) filter (excluded_because is not null))::varchar as excluded
    from levelled
    group by period, level, key1, key2, key3, key4
)
select
    cell.period, cell.level, cell.key1, cell.key2, cell.key3, cell.key4,
    cell.cases,
    cell.numerator,
    cell.mean,
    cell.quantiles,
    cell.excluded,
    -- [FAMILY
    family_spread.family_means
    -- ]
    -- [no FAMILY
    null::double[] as family_means
    -- ]
from cell
-- [FAMILY
left join family_spread
    on family_spread.period = cell.period and family_spread.level = cell.level
    and family_spread.key1 is not distinct from cell.key1 and family_spread.key2 is not distinct from cell.key2
    and family_spread.key3 is not distinct from cell.key3 and family_spread.key4 is not distinct from cell.key4
-- ]
