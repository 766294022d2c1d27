-- How many children and sibling groups must be derived again, what recorders told of these groups, and how many counts.csv
-- turned. $1 after.
select
    (select count(*) from touched) as children,
    (select count(*) from touched_group) as sibling_groups,
    (
        select count(*)
        from statement
        semi join touched_group on touched_group.sibling_group = statement.sibling_group
        where fact_id is not null
    ) as told_of_groups,
    (
        select count(*)
        from submission
        where kind = 'COUNTS' and (completed_position > $1 or withdrawn_position > $1)
    ) as counts
