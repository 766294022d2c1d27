-- The vault: which outside identifiers a key of the events stands for. Apart from the events, under its own key.
-- lookup: HMAC of the id under its authority's key, so that the tables cannot be searched without that key
create table if not exists authority_key (
    authority text primary key,
    sealed_keyset blob not null
);
-- one row per id that a child has or had; several where a council changed its case system
-- sealed_id: the child id encrypted for the people of the case; null once it was destroyed
create table if not exists child (
    named integer primary key autoincrement,
    lookup blob not null unique,
    child_key text not null,
    sealed_id blob
);
create index if not exists child_by_key on child (child_key);
create table if not exists sibling_group (
    lookup blob primary key,
    group_key text not null unique
) without rowid;
-- adopters of an authority, by its own reference, which is kept nowhere else
create table if not exists household (
    lookup blob primary key,
    household_key text not null unique
) without rowid;
-- which id took the place of which, as lookups: an id never takes two places, nor two ids one
create table if not exists id_change (
    old_lookup blob primary key,
    new_lookup blob not null unique
) without rowid;
-- one row per child of whom something is sealed in the events
-- sealed_key: what it is sealed under, itself sealed under the master key; null once it was destroyed
create table if not exists data_key (
    child_key text primary key,
    sealed_key blob
) without rowid;
-- one row per member's question of which words are sealed in the events; as data_key
create table if not exists question_key (
    question text primary key,
    sealed_key blob
) without rowid;
