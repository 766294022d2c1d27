-- When each decision ceased to stand: on its own change of plan, or on one that only the tracker or a recorder tells. A
-- decision that only they tell ceases with any change of plan after it.
update milestone
set ceased_on = change.ceased_on
from (
    select
        decision.child_key,
        decision.known_from,
        decision.occurred_on,
        min(changed.occurred_on) as ceased_on
    from milestone as decision
    semi join touched on touched.child_key = decision.child_key
    inner join milestone as changed
        on changed.child_key = decision.child_key and changed.known_from = decision.known_from
        and changed.milestone = 'plan_changed' and changed.occurred_on >= decision.occurred_on
    left join fact
        on fact.child_key = decision.child_key and fact.kind = 'DECISION' and fact.day = decision.occurred_on
        and fact.known_from <= decision.known_from and decision.known_from < fact.known_to
    where decision.milestone = 'adm_decision'
        and (changed.source <> 'RETURN' or fact.day is null or fact.ended_on = changed.occurred_on)
    group by decision.child_key, decision.known_from, decision.occurred_on
) as change
where milestone.milestone = 'adm_decision' and milestone.child_key = change.child_key
    and milestone.known_from = change.known_from and milestone.occurred_on = change.occurred_on
