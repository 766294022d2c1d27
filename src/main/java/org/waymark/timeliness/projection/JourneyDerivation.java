package org.waymark.timeliness.projection;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Derives the journeys of the touched children again, from all that was ever told of them. */
final class JourneyDerivation {
    private static final List<Sql> FORGET_RETURNS = Stream.of("spoken", "fact", "adoption_fact")
            .map(name -> Sql.file("derive/forget/" + name))
            .toList();
    private static final Sql SPOKEN = Sql.file("derive/01_spoken");
    private static final Sql EPISODE_TURN = Sql.file("derive/02_episode_turn");
    private static final Sql EPISODE_FACT = Sql.file("derive/03_fact").keeping(Set.of("EPISODE"));
    private static final Sql DECISION_FACT = Sql.file("derive/03_fact").keeping(Set.of("DECISION"));
    private static final Sql DECISION_TURN = Sql.file("derive/04_decision_turn");
    private static final Sql ADOPTION_FACT = Sql.file("derive/05_adoption_fact");
    private static final Sql CLEAR_TURNS = Sql.file("derive/clear/fact_turn");
    private static final List<Step> STEPS = List.of(
            Step.of("forget/taken_back", Told.TAKEN_BACK),
            Step.of("forget/tracker_fact", Told.TRACKED, Told.RECORDED),
            Step.of("forget/characteristic", Told.CHARACTERISTICS),
            Step.of("forget/version"),
            Step.of("forget/episode", Told.EPISODES),
            Step.of("forget/return_to_care", Told.ENTRIES),
            Step.of("forget/milestone"),
            Step.of("forget/journey"),
            Step.of("05_taken_back", Told.TAKEN_BACK),
            Step.of("06_tracker_fact", Told.TRACKED),
            Step.of("06_recorder_fact", Told.RECORDED),
            Step.of("06_characteristic", Told.CHARACTERISTICS),
            Step.of("07_version"),
            Step.of("08_episode", Told.EPISODES),
            Step.of("08_return_to_care", Told.ENTRIES),
            Step.of("08_renumbered", Told.ENTRIES),
            Step.of("09_milestone_of_care", Told.EPISODES),
            Step.of("10_milestone_of_decisions", Told.DECISIONS, Told.ADOPTIONS),
            Step.of("11_milestone_of_tracker", Told.TRACKED, Told.RECORDED),
            Step.of("12_plan_changed", Told.DECISIONS, Told.PLANS),
            Step.of("13_journey"));
    private static final Sql CLEAR = Sql.file("derive/clear/touched");

    private JourneyDerivation() {}

    /** @param submissionsTurned whether what returns say may have changed; what recorders say changes nothing of that */
    static void apply(Session session, boolean submissionsTurned) {
        var told = Told.of(session);
        if (submissionsTurned) {
            deriveReturns(session, told);
        }
        STEPS.forEach(step -> step.run(session, told));
        session.run(CLEAR);
    }

    private static void deriveReturns(Session session, Set<Told> told) {
        FORGET_RETURNS.forEach(session::run);
        session.run(SPOKEN);
        session.run(EPISODE_TURN);
        session.run(EPISODE_FACT);
        if (told.contains(Told.DECISIONS)) {
            session.run(DECISION_TURN);
            session.run(DECISION_FACT);
        }
        session.run(CLEAR_TURNS);
        if (told.contains(Told.ADOPTIONS)) {
            session.run(ADOPTION_FACT);
        }
    }
}
