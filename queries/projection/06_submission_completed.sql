-- Submissions that were completed behind a position. $1 after.
update submission
set completed_position = statement.position
from statement
where statement.position > $1
    and statement.type = 'SubmissionCompleted'
    and statement.submission = submission.submission
