package org.waymark.intake.rules;

import java.util.stream.Stream;

/** A reversal falls into the child's time in care. */
final class ReversedBeforeEntry implements Rule {
    @Override
    public About about() {
        return About.rule(
                "118",
                "REVERSAL_BEFORE_ENTRY",
                "This reversal (DATE_PLACED_CEASED) is earlier than the day on which the child entered care. Correct one of the two.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.decisionsWhere(each -> Days.isBefore(each.ceasedOn(), child.firstEntry()), "DATE_PLACED_CEASED");
    }
}
