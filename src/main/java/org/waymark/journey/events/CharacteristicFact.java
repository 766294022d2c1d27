package org.waymark.journey.events;

import java.time.LocalDate;
import org.waymark.shared.Precision;

/**
 * What a recorder says of what a child is like, but for the value, which is sealed.
 *
 * @param since from which day in the child's life on it is so
 * @param precision how well that day is known
 */
public record CharacteristicFact(CharacteristicKind kind, LocalDate since, Precision precision) {
    /** Such as {@code characteristic/NEED/2021-05-01}. */
    public String factId() {
        return "characteristic/" + kind + "/" + since;
    }
}
