-- Submissions that were withdrawn behind a position. $1 after.
update submission
set
    withdrawn_position = statement.position,
    withdrawn_because = statement.withdrawn_because
from statement
where statement.position > $1
    and statement.type = 'SubmissionWithdrawn'
    and statement.submission = submission.submission
