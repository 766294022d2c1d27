package org.waymark.timeliness.projection;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** What one batch of events does to the tables. The same for a handful of events as for all that there are. */
final class Derivation {
    private static final Sql APPEND = Sql.file("projection/01_append");
    private static final List<Sql> SORT_OUT = files(
            "projection/",
            "02_park",
            "03_remove_parked",
            "04_submission_begun",
            "05_submission_completed",
            "06_submission_withdrawn",
            "07_listing",
            "08_touched");
    private static final Sql COUNT_TOUCHED = Sql.file("projection/09_count_touched");
    private static final Sql APPLIED = Sql.file("projection/10_applied");
    private static final List<Sql> FORGET = files(
            "derive/forget/",
            "spoken",
            "fact",
            "adoption_fact",
            "tracker_fact",
            "version",
            "episode",
            "milestone",
            "journey");
    private static final Sql SPOKEN = Sql.file("derive/01_spoken");
    private static final Sql EPISODE_TURN = Sql.file("derive/02_episode_turn");
    private static final Sql FACT = Sql.file("derive/03_fact");
    private static final Sql DECISION_TURN = Sql.file("derive/04_decision_turn");
    private static final List<Sql> JOURNEY = files(
            "derive/",
            "05_adoption_fact",
            "06_tracker_fact",
            "07_version",
            "08_episode",
            "09_milestone_of_care",
            "10_milestone_of_decisions",
            "11_milestone_of_tracker",
            "12_plan_changed",
            "13_journey");
    private static final List<Sql> CLEAR = files("derive/clear/", "touched", "fact_turn");

    private Derivation() {}

    /** Takes in the events behind one position up to another, and derives again every child that they touch. */
    static void apply(Session session, long after, long upTo) {
        session.run(APPEND, after, upTo);
        SORT_OUT.forEach(step -> session.run(step, after));
        if (session.one(COUNT_TOUCHED, row -> row.getLong(1)) > 0) {
            deriveTouched(session);
        }
        session.run(APPLIED, upTo);
    }

    private static void deriveTouched(Session session) {
        FORGET.forEach(session::run);
        session.run(SPOKEN);
        session.run(EPISODE_TURN);
        session.run(FACT, "EPISODE");
        session.run(DECISION_TURN);
        session.run(FACT, "DECISION");
        JOURNEY.forEach(session::run);
        CLEAR.forEach(session::run);
    }

    static List<Sql> files() {
        return Stream.of(
                        Stream.of(APPEND, SPOKEN, EPISODE_TURN, FACT, DECISION_TURN),
                        SORT_OUT.stream(),
                        JOURNEY.stream())
                .flatMap(each -> each)
                .toList();
    }

    private static List<Sql> files(String folder, String... names) {
        return Stream.of(names).map(name -> Sql.file(folder + name)).toList();
    }
}
