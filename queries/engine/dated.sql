-- Need and disability of each case on the day on which it counts. What a recorder said since the latest day by then goes
-- before the need of the episode, unless a return has told that episode since. One row per period and case. $2 known at
with noted as (
    select
        measured.period,
        measured.case_key,
        arg_max(characteristic.value, (characteristic.since, characteristic.turn))
            filter (characteristic.kind = 'NEED') as need,
        arg_max(characteristic.turn, (characteristic.since, characteristic.turn))
            filter (characteristic.kind = 'NEED') as need_turn,
        arg_max(characteristic.value, (characteristic.since, characteristic.turn))
            filter (characteristic.kind = 'DISABILITY') as disability
    from measured
    inner join main.characteristic
        on characteristic.child_key = measured.child_key and characteristic.since <= measured.counted_on
        and characteristic.known_from <= $2::timestamptz and $2::timestamptz < characteristic.known_to
    group by measured.period, measured.case_key
)
select
    measured.period,
    measured.case_key,
    coalesce(
        case when noted.need_turn > coalesce(last_begun.turn, '') then noted.need end,
        last_begun.need,
        'NOT_KNOWN') as need,
    coalesce(noted.disability, 'NOT_KNOWN') as disability
from measured
left join noted on noted.period = measured.period and noted.case_key = measured.case_key
left join episode as last_begun
    on last_begun.child_key = measured.child_key
    and measured.counted_on >= last_begun.started_on and measured.counted_on < last_begun.until_on
