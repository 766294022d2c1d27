-- Whether a return that speaks of these files could have told a milestone itself; a match it tells beside what others tell.
create macro could_tell(speaks_episodes, speaks_decisions, milestone) as case
    when milestone in ('adm_decision', 'plan_changed') then speaks_decisions
    when milestone in ('entered_care', 'placement_order', 'early_permanence_placement', 'moved_in', 'adoption_order',
        'disruption', 'left_care') then speaks_episodes
    else false
end
