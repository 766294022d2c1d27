-- How many children, sibling groups and households must be derived again, and how many counts.csv turned. $1 after.
select
    (select count(*) from touched) as children,
    (select count(*) from touched_group) as sibling_groups,
    (
        select count(*)
        from submission
        where kind = 'COUNTS' and (completed_position > $1 or withdrawn_position > $1)
    ) as counts,
    (select count(distinct household) from statement where position > $1) as households
