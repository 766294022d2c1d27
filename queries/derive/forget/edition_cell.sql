-- As with edition.
delete from edition_cell
