package org.waymark.publication;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released;
import org.waymark.publication.EditionSummary.Overrule;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.Period;

/** Works out editions from what is in the tables. */
final class EditionWork {
    private final Projection projection;
    private final EditionReading reading;

    EditionWork(
            Projection projection, MeasureLibrary library, EditionCatalogues catalogues, LocalAuthorities authorities) {
        this.projection = projection;
        this.reading = new EditionReading(library, catalogues, authorities);
    }

    /** An edition that was approved before. */
    record Approved(EditionId id, Instant knownAt, long position, Released released) {
        static Approved of(EditionSummary edition) {
            return new Approved(
                    edition.id(), edition.knownAt(), edition.position(), Objects.requireNonNull(edition.released()));
        }
    }

    /**
     * @param approved all of that council's, in the order in which they were
     * @param seed on which its choices rest that look like chance
     */
    MadeEdition make(
            EditionCatalogue catalogue,
            AuthorityCode authority,
            Period period,
            Instant knownAt,
            List<Approved> approved,
            Overrule overrule,
            String seed) {
        return EditionMaking.make(
                reading.known(projection, catalogue, authority, period, knownAt), overrule.cells(), seed);
    }
}
