-- All of them: there are few, and whatever is said of one changes what was there before.
delete from members_question
