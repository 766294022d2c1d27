-- grain: one row per child whose facts must be derived again; empty between batches
create table touched (
    child_key uuid not null
)
