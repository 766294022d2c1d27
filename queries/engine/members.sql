-- Whom one measure counts in each period; those whom it leaves out are not among them. One row per period and case.
-- $1 to $6 as in engine/described.sql
select
    period,
    child_key,
    codes['LOCAL_AUTHORITY'] as local_authority,
    counted_on
from described_here
where excluded_because is null
order by period, counted_on, case_key
