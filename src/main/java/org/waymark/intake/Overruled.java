package org.waymark.intake;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.shared.SubmissionId;
import org.waymark.warehouse.Session;

/** Something that a recorder had said and that a submission overrules. Later knowledge wins, so it is warned of. */
sealed interface Overruled permits Reversal, Drop {
    String childKey();

    String code();

    /** What was overruled, and what to do. */
    String sentence();

    static List<Overruled> by(Session session, List<SubmissionId> submissions, Instant asAt) {
        var ids = submissions.stream().map(SubmissionId::toString).collect(Collectors.joining(","));
        return Stream.<Overruled>concat(Reversal.of(session, ids).stream(), Drop.of(session, ids, asAt).stream())
                .toList();
    }

    /** On the line of each child; a child whom no file names is told of beside the whole header file. */
    static void warn(List<Overruled> overruled, FirstLines lines, Problems problems) {
        for (var each : overruled) {
            lines.of(each.childKey())
                    .ifPresentOrElse(
                            at -> problems.warning(at, each.code(), null, each.sentence()),
                            () -> problems.warning(lines.headerFile(), each.code(), each.sentence()));
        }
    }
}
