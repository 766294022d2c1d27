package org.waymark.recording;

import java.time.Instant;
import java.time.YearMonth;
import org.waymark.journey.events.CharacteristicFact;
import org.waymark.journey.events.CharacteristicKind;
import org.waymark.shared.London;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

/** What is said of what a child is like. A value that is none of the codes is never repeated. */
public record CharacteristicInput(CharacteristicFact fact, String value) {

    void check(Instant now) {
        var kind = fact.kind();
        if (!kind.takes(value)) {
            throw new Refusal(
                    "UNKNOWN_CODE",
                    kind.codes().isEmpty()
                            ? "Give the month of birth as year and month, such as 2019-06."
                            : "The value is not one of the codes of " + kind + ".",
                    kind.codes());
        }
        if (fact.precision() == Precision.MONTH && fact.since().getDayOfMonth() != 1) {
            throw new Refusal(
                    "MONTH_BEGINS", "Where only the month is known, give the first of it, such as 2024-03-01.");
        }
        boolean isUnborn = kind == CharacteristicKind.BORN_IN
                && YearMonth.parse(value).atDay(1).isAfter(London.dayOf(now));
        if (isUnborn || fact.since().isAfter(London.dayOf(now))) {
            throw new Refusal("NOT_YET", "Nothing can be so since a day that is still to come.");
        }
    }
}
