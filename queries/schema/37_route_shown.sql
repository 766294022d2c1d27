-- By whose word a child may be placed, as the code of an adoptive placement says; null for every other placement.
create macro route_shown(placement) as
    case when placement in ('A3', 'A4') then 'CONSENT' when placement in ('A5', 'A6') then 'PLACEMENT_ORDER' end
