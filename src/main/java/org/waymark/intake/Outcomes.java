package org.waymark.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.intake.ImportReport.Outcome;
import org.waymark.shared.SubmissionId;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** What submissions changed against what held just before them. */
final class Outcomes {
    private static final Sql OUTCOME = Sql.file("intake/outcome");

    private Outcomes() {}

    static Outcome of(Session session, List<SubmissionId> submissions, Instant asAt) {
        var ids = submissions.stream().map(SubmissionId::toString).collect(Collectors.joining(","));
        var atStake = AtStake.in(session, ids);
        var overruled = Overruled.by(session, ids, asAt, atStake);
        return session.one(
                OUTCOME.keeping(AtStake.words(atStake)),
                row -> new Outcome(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3) + covered(overruled),
                        row.getInt(4),
                        List.of(),
                        Map.of(),
                        overruled),
                ids,
                asAt.toString());
    }

    /** Among the facts of a child these are as they were, and so the facts alone do not tell that they hold no longer. */
    private static int covered(List<Overruled> overruled) {
        return (int) overruled.stream()
                .filter(each -> each instanceof Drop drop && drop.factStays())
                .count();
    }
}
