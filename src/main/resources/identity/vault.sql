-- The vault: which outside identifier a child key stands for. Apart from the events, under its own key.
-- lookup: HMAC of the child id under its authority's key, so that the table cannot be searched without that key
-- sealed_id: the child id encrypted for the people of the case; null once it was destroyed
create table if not exists authority_key (
    authority text primary key,
    sealed_keyset blob not null
);
create table if not exists child (
    lookup blob primary key,
    child_key text not null unique,
    sealed_id blob
) without rowid;
