package org.waymark.intake;

import java.time.LocalDate;
import java.util.Comparator;
import org.waymark.journey.events.Membership;

/** A row of siblings.csv below its group: a child, by the authority's own id, and its time in the group. */
record SiblingRow(String childId, Membership membership) {
    /** Rows that say different things of one child and day stand in one order whatever the file's. */
    static final Comparator<SiblingRow> ORDER = Comparator.comparing(SiblingRow::childId)
            .thenComparing(row -> String.valueOf(row.membership().joinedOn()))
            .thenComparing(row -> placed(row.membership()))
            .thenComparing(row -> String.valueOf(row.membership().leftOn()));

    private static int placed(Membership membership) {
        return membership.placedTogether() == null ? 1 : membership.placedTogether() ? 2 : 0;
    }

    LocalDate joinedOn() {
        var day = membership.joinedOn();
        return day == null ? LocalDate.MIN : day;
    }

    LocalDate leftOn() {
        var day = membership.leftOn();
        return day == null ? LocalDate.MAX : day;
    }
}
