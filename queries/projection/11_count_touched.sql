-- How many children, and how many sibling groups, must be derived again.
select
    (select count(*) from touched) as children,
    (select count(*) from touched_group) as sibling_groups
