-- The position up to which events are in this file, the version of its tables, and the position up to which it is filled.
select applied, version, filled from projection
