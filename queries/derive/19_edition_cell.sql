-- The figures of every edition that was ever proposed, as it was frozen.
insert into edition_cell
with offered as (
    select
        told ->> '$.edition.authority' as authority,
        told ->> '$.edition.catalogue' as catalogue,
        told ->> '$.edition.period' as period,
        (told ->> '$.edition.number')::integer as number,
        told
    from statement
    where type in ('EditionProposed', 'EditionOverridden')
),
headline as (
    select
        authority, catalogue, period, number,
        unnest(from_json(
            told -> '$.released.headlines',
            '[{"measure": "VARCHAR", "shown": "INTEGER", "hidden": ["VARCHAR"]}]')) as figure,
        generate_subscripts(from_json(told -> '$.released.headlines', '["JSON"]'), 1) as place
    from offered
),
released as (
    select
        authority, catalogue, period, number,
        unnest(from_json(
            told -> '$.released.tables',
            '[{"table": "VARCHAR", "by": ["VARCHAR"], "cells": ["JSON"]}]')) as said,
        generate_subscripts(from_json(told -> '$.released.tables', '["JSON"]'), 1) as place
    from offered
),
cell as (
    select
        authority, catalogue, period, number, place,
        said.table as table_name,
        said.by as parted_by,
        unnest(said.cells) as figure,
        generate_subscripts(said.cells, 1) as nth
    from released
)
select
    authority, catalogue, period, number, place, 1, figure.measure, null, null, map {}::map(varchar, varchar),
    figure.shown, figure.hidden
from headline
union all
select
    authority, catalogue, period, number, place, nth, null, table_name, parted_by,
    from_json(figure -> '$.of', '"MAP(VARCHAR, VARCHAR)"'),
    (figure ->> '$.shown')::integer,
    from_json(figure -> '$.hidden', '["VARCHAR"]')
from cell
