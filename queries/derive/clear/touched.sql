-- Empty between batches.
delete from touched
