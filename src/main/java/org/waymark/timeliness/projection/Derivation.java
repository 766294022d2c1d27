package org.waymark.timeliness.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
    private static final Sql TOUCHED_BY_TURN = Sql.file("projection/09_touched_by_turn");
    private static final Sql TOUCHED_GROUP = Sql.file("projection/10_touched_group");
    private static final Sql TOUCHED_GROUP_BY_TURN = Sql.file("projection/10_touched_group_by_turn");
    private static final Sql COUNT_TOUCHED = Sql.file("projection/11_count_touched");
    private static final Sql APPLIED = Sql.file("projection/12_applied");
    private static final Sql FILLED = Sql.file("projection/14_filled");
    private static final List<Sql> FORGET_GROUPS = files("derive/forget/", "membership", "sibling_fact");
    private static final Sql SIBLING_FACT = Sql.file("derive/14_sibling_fact");
    private static final Sql MEMBERSHIP = Sql.file("derive/14_membership");
    private static final Sql TOLD_MEMBERSHIP = Sql.file("derive/14_told_membership");
    private static final Sql CLEAR_GROUPS = Sql.file("derive/clear/touched_group");
    private static final Sql FORGET_YEARLY_COUNT = Sql.file("derive/forget/yearly_count");
    private static final Sql YEARLY_COUNT = Sql.file("derive/15_yearly_count");
    private static final List<Sql> HOUSEHOLD =
            files("derive/", "forget/household", "forget/household_step", "16_household", "17_household_step");
    private static final List<Sql> EDITION = files("derive/", "forget/edition", "18_edition");
    private static final List<Sql> MEMBERS_QUESTION =
            files("derive/", "forget/members_question", "19_members_question");

    private Derivation() {}

    /** What a batch holds, in numbers of events. */
    private record Batch(long toPark, long begun, long completed, long withdrawn, long listings, Touched byRecorders) {
        /** Whether submissions begin to hold, or cease to: what one says waits for its completion. */
        boolean turns() {
            return completed + withdrawn > 0;
        }
    }

    /** How much must be derived again. */
    private record Touched(
            long children,
            long siblingGroups,
            long toldOfGroups,
            long counts,
            long households,
            long editions,
            long membersQuestions) {}

    /** Takes in the events behind one position up to another, and derives again every child that they touch. */
    static void apply(Session session, long after, long upTo) {
        deriveTouched(session, after, append(session, after, upTo));
        session.run(APPLIED.with(upTo));
    }

    /** Takes in a range of events of which nothing is derived yet. */
    static void fill(Session session, long after, long upTo) {
        append(session, after, upTo);
        session.run(FILLED.with(upTo));
    }

    /** Derives everything from what ranges were filled with. */
    static void derive(Session session, long upTo) {
        deriveTouched(session, 0, session.one(BATCH.with(0), Derivation::batch));
        session.run(APPLIED.with(upTo));
    }

    private static Batch append(Session session, long after, long upTo) {
        session.run(APPEND.with(after, upTo));
        var batch = session.one(BATCH.with(after), Derivation::batch);
        if (batch.toPark() > 0) {
            PARK.forEach(step -> session.run(step.with(after)));
        }
        runIf(batch.begun() > 0, session, BEGUN, after);
        runIf(batch.completed() > 0, session, COMPLETED, after);
        runIf(batch.withdrawn() > 0, session, WITHDRAWN, after);
        runIf(batch.listings() > 0, session, LISTING, after);
        return batch;
    }

    private static Batch batch(ResultSet row) throws SQLException {
        long ofGroups = row.getLong(7);
        return new Batch(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                new Touched(row.getLong(6), ofGroups, ofGroups, 0, row.getLong(8), row.getLong(9), row.getLong(10)));
    }

    private static Touched counted(Session session, long after, Batch batch) {
        return session.one(
                COUNT_TOUCHED.with(after),
                row -> new Touched(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        batch.byRecorders().households(),
                        batch.byRecorders().editions(),
                        batch.byRecorders().membersQuestions()));
    }

    private static void runIf(boolean needed, Session session, Sql step, long after) {
        if (needed) {
            session.run(step.with(after));
        }
    }

    private static void deriveTouched(Session session, long after, Batch batch) {
        runIf(batch.byRecorders().children() > 0, session, TOUCHED, after);
        runIf(batch.byRecorders().siblingGroups() > 0, session, TOUCHED_GROUP, after);
        if (batch.turns()) {
            session.run(TOUCHED_BY_TURN.with(after));
            session.run(TOUCHED_GROUP_BY_TURN.with(after));
            derive(session, after, counted(session, after, batch), true);
        } else {
            derive(session, after, batch.byRecorders(), false);
        }
    }

    private static void derive(Session session, long after, Touched touched, boolean submissionsTurned) {
        if (touched.children() > 0) {
            JourneyDerivation.apply(session, submissionsTurned);
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
        if (touched.editions() > 0) {
            EDITION.forEach(session::run);
        }
        if (touched.membersQuestions() > 0) {
            MEMBERS_QUESTION.forEach(session::run);
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

    private static List<Sql> files(String folder, String... names) {
        return Stream.of(names).map(name -> Sql.file(folder + name)).toList();
    }
}
