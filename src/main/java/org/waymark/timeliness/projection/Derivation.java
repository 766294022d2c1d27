package org.waymark.timeliness.projection;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** What one batch of events does to the tables. The same for a handful of events as for all that there are. */
final class Derivation {
    private static final Sql APPEND = Sql.file("projection/01_append");
    private static final Sql BATCH = Sql.file("projection/02_batch");
    private static final List<Sql> PARK = files("projection/", "03_park", "04_remove_parked");
    private static final Sql BEGUN = Sql.file("projection/05_submission_begun");
    private static final Sql COMPLETED = Sql.file("projection/06_submission_completed");
    private static final Sql WITHDRAWN = Sql.file("projection/07_submission_withdrawn");
    private static final Sql LISTING = Sql.file("projection/08_listing");
    private static final Sql TOUCHED = Sql.file("projection/09_touched");
    private static final Sql TOUCHED_GROUP = Sql.file("projection/10_touched_group");
    private static final Sql COUNT_TOUCHED = Sql.file("projection/11_count_touched");
    private static final Sql APPLIED = Sql.file("projection/12_applied");
    private static final List<Sql> FORGET_RETURNS = files("derive/forget/", "spoken", "fact", "adoption_fact");
    private static final List<Sql> FORGET = files(
            "derive/forget/",
            "taken_back",
            "tracker_fact",
            "characteristic",
            "version",
            "episode",
            "milestone",
            "journey");
    private static final Sql SAID = Sql.file("projection/13_said");
    private static final Sql SPOKEN = Sql.file("derive/01_spoken");
    private static final Sql EPISODE_TURN = Sql.file("derive/02_episode_turn");
    private static final Sql FACT = Sql.file("derive/03_fact");
    private static final Sql DECISION_TURN = Sql.file("derive/04_decision_turn");
    private static final Sql ADOPTION_FACT = Sql.file("derive/05_adoption_fact");
    private static final List<Step> JOURNEY = List.of(
            new Step("05_taken_back", Said::recorded),
            new Step("06_tracker_fact", Said::tracked),
            new Step("06_recorder_fact", Said::recorded),
            new Step("06_characteristic", Said::recorded),
            new Step("07_version", _ -> true),
            new Step("08_episode", Said::care),
            new Step("09_milestone_of_care", Said::care),
            new Step("10_milestone_of_decisions", said -> said.decisions() || said.adoptions()),
            new Step("11_milestone_of_tracker", said -> said.tracked() || said.recorded()),
            new Step("12_plan_changed", said -> said.decisions() || said.tracked() || said.recorded()),
            new Step("13_journey", _ -> true));
    private static final List<Sql> CLEAR = files("derive/clear/", "touched", "fact_turn");
    private static final List<Sql> FORGET_GROUPS = files("derive/forget/", "membership", "sibling_fact");
    private static final Sql SIBLING_FACT = Sql.file("derive/14_sibling_fact");
    private static final Sql MEMBERSHIP = Sql.file("derive/14_membership");
    private static final Sql TOLD_MEMBERSHIP = Sql.file("derive/14_told_membership");
    private static final Sql CLEAR_GROUPS = Sql.file("derive/clear/touched_group");
    private static final Sql FORGET_YEARLY_COUNT = Sql.file("derive/forget/yearly_count");
    private static final Sql YEARLY_COUNT = Sql.file("derive/15_yearly_count");
    private static final List<Sql> HOUSEHOLD =
            files("derive/", "forget/household", "forget/household_step", "16_household", "17_household_step");

    private Derivation() {}

    /** What a batch holds, in numbers of events. */
    private record Batch(long toPark, long begun, long completed, long withdrawn, long listings, long recorded) {
        /** Nothing else touches a child, a sibling group, a household or a count: what a submission says waits for its completion. */
        boolean touches() {
            return turns() || recorded > 0;
        }

        /** Whether submissions begin to hold, or cease to: what recorders say changes nothing of what returns say. */
        boolean turns() {
            return completed + withdrawn > 0;
        }
    }

    /** How much must be derived again. */
    private record Touched(long children, long siblingGroups, long toldOfGroups, long counts, long households) {}

    /** What has ever been said of the children who must be derived again: without it a step has nothing to do. */
    private record Said(boolean care, boolean decisions, boolean adoptions, boolean tracked, boolean recorded) {}

    private record Step(Sql sql, Predicate<Said> isNeeded) {
        Step(String name, Predicate<Said> isNeeded) {
            this(Sql.file("derive/" + name), isNeeded);
        }
    }

    /** Takes in the events behind one position up to another, and derives again every child that they touch. */
    static void apply(Session session, long after, long upTo) {
        session.run(APPEND.with(after, upTo));
        var batch = session.one(
                BATCH.with(after),
                row -> new Batch(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)));
        if (batch.toPark() > 0) {
            PARK.forEach(step -> session.run(step.with(after)));
        }
        runIf(batch.begun() > 0, session, BEGUN, after);
        runIf(batch.completed() > 0, session, COMPLETED, after);
        runIf(batch.withdrawn() > 0, session, WITHDRAWN, after);
        runIf(batch.listings() > 0, session, LISTING, after);
        if (batch.touches()) {
            deriveTouched(session, after, batch.turns());
        }
        session.run(APPLIED.with(upTo));
    }

    private static void runIf(boolean needed, Session session, Sql step, long after) {
        if (needed) {
            session.run(step.with(after));
        }
    }

    private static void deriveTouched(Session session, long after, boolean submissionsTurned) {
        session.run(TOUCHED.with(after));
        session.run(TOUCHED_GROUP.with(after));
        var touched = session.one(
                COUNT_TOUCHED.with(after),
                row -> new Touched(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
        if (touched.children() > 0) {
            deriveChildren(session, submissionsTurned);
        }
        if (touched.siblingGroups() > 0) {
            deriveGroups(session, touched.toldOfGroups() > 0);
        }
        if (touched.counts() > 0) {
            List.of(FORGET_YEARLY_COUNT, YEARLY_COUNT).forEach(session::run);
        }
        if (touched.households() > 0) {
            HOUSEHOLD.forEach(step -> session.run(step.with(after)));
        }
    }

    private static void deriveGroups(Session session, boolean told) {
        FORGET_GROUPS.forEach(session::run);
        if (told) {
            session.run(SIBLING_FACT);
            session.run(TOLD_MEMBERSHIP);
        }
        session.run(MEMBERSHIP);
        session.run(CLEAR_GROUPS);
    }

    private static void deriveChildren(Session session, boolean submissionsTurned) {
        FORGET.forEach(session::run);
        var said = session.one(
                SAID,
                row -> new Said(
                        row.getBoolean(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4), row.getBoolean(5)));
        if (submissionsTurned) {
            deriveReturns(session, said);
        }
        JOURNEY.stream().filter(step -> step.isNeeded().test(said)).forEach(step -> session.run(step.sql()));
        CLEAR.forEach(session::run);
    }

    private static void deriveReturns(Session session, Said said) {
        FORGET_RETURNS.forEach(session::run);
        session.run(SPOKEN);
        session.run(EPISODE_TURN);
        session.run(FACT, "EPISODE");
        if (said.decisions()) {
            session.run(DECISION_TURN);
            session.run(FACT, "DECISION");
        }
        if (said.adoptions()) {
            session.run(ADOPTION_FACT);
        }
    }

    static List<Sql> files() {
        return Stream.of(
                        Stream.of(APPEND, BEGUN, COMPLETED, WITHDRAWN, LISTING, TOUCHED, TOUCHED_GROUP),
                        PARK.stream(),
                        Stream.of(
                                SPOKEN,
                                EPISODE_TURN,
                                FACT,
                                DECISION_TURN,
                                ADOPTION_FACT,
                                MEMBERSHIP,
                                SIBLING_FACT,
                                TOLD_MEMBERSHIP,
                                YEARLY_COUNT),
                        JOURNEY.stream().map(Step::sql),
                        HOUSEHOLD.stream())
                .flatMap(each -> each)
                .toList();
    }

    private static List<Sql> files(String folder, String... names) {
        return Stream.of(names).map(name -> Sql.file(folder + name)).toList();
    }
}
