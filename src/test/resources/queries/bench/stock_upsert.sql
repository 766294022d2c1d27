-- What one event changes.
insert into child values (?, ?, ?, ?, ?, ?, ?, ?)
on conflict (stream) do update set
    position = excluded.position,
    occurred_on = coalesce(excluded.occurred_on, occurred_on),
    ethnicity = coalesce(excluded.ethnicity, ethnicity),
    legal_status = coalesce(excluded.legal_status, legal_status),
    placement = coalesce(excluded.placement, placement),
    ended_on = coalesce(excluded.ended_on, ended_on),
    matched_on = coalesce(excluded.matched_on, matched_on)
