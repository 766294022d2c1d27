package org.waymark.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.warehouse.Session;

/** Something that a recorder had said and that a submission overrules. Later knowledge wins, so it is warned of. */
sealed interface Overruled permits Reversal, Drop {
    String childKey();

    String code();

    /** What was overruled, and what to do. */
    String sentence();

    /** @param submissions their ids, parted by commas */
    static List<Overruled> by(Session session, String submissions, Instant asAt, Set<AtStake> atStake) {
        List<Overruled> overruled = new ArrayList<>();
        if (atStake.contains(AtStake.TAKEN_BACK)) {
            overruled.addAll(Reversal.of(session, submissions));
        }
        if (atStake.contains(AtStake.RECORDED)) {
            overruled.addAll(Drop.of(session, submissions, asAt));
        }
        return overruled;
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
