package org.waymark.questions.register;

import java.time.Instant;
import java.util.List;
import org.waymark.journey.events.EditionId;

/**
 * An answer as it was given, made again, beside the answer to the same question now.
 *
 * @param reproduced whether what was made again is what was given: the same figures in the same places
 * @param editionsThen from which it was taken; none where it is exact
 * @param redefined measures whose definition is another now, by id with version as it was and as it is
 * @param differences printed figures that differ; none where nothing has changed
 */
public record ThenAndNow(
        Instant knownThen,
        Instant knownNow,
        boolean reproduced,
        List<EditionId> editionsThen,
        List<EditionId> editionsNow,
        List<Redefined> redefined,
        List<Difference> differences) {
    public ThenAndNow {
        editionsThen = List.copyOf(editionsThen);
        editionsNow = List.copyOf(editionsNow);
        redefined = List.copyOf(redefined);
        differences = List.copyOf(differences);
    }

    /** A measure that is worked out by another version than then. */
    public record Redefined(String measure, String versionThen, String versionNow) {}
}
