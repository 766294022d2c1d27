-- They are few: all are derived again.
delete from yearly_count
