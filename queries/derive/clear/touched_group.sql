-- Empty between batches.
delete from touched_group
