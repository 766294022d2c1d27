-- The digest of the submission that holds at a place. $1 authority, $2 year, $3 kind, $4 submitted at
select digest
from submission
where authority = $1 and year = $2 and kind = $3 and known_at = $4::timestamptz
    and completed_position is not null and withdrawn_position is null
