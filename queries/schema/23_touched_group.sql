-- grain: one row per sibling group whose members must be derived again; empty between batches
create table touched_group (
    sibling_group uuid not null
)
