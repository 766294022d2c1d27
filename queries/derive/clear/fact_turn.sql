-- Empty between batches.
delete from fact_turn
