package org.waymark.publication;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released;
import org.waymark.publication.EditionSummary.Overrule;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.Period;

/** Works out editions from what is in the tables. */
final class EditionWork {
    private final Projection projection;
    private final EditionCatalogues catalogues;
    private final EditionReading reading;

    EditionWork(
            Projection projection, MeasureLibrary library, EditionCatalogues catalogues, LocalAuthorities authorities) {
        this.projection = projection;
        this.catalogues = catalogues;
        this.reading = new EditionReading(library, catalogues, authorities);
    }

    /** An edition that was approved before. */
    record Approved(EditionId id, Instant knownAt, long position, Released released) {
        static Approved of(EditionSummary edition) {
            return new Approved(
                    edition.id(), edition.knownAt(), edition.position(), Objects.requireNonNull(edition.released()));
        }

        Period period() {
            return Period.parse(id.period()).orElseThrow();
        }

        List<FinancialYear> years() {
            return period().needs();
        }
    }

    /**
     * @param approved all of that council's, in the order in which they were
     * @param overrule what is shown whatever the rules say
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
        var facts = reading.known(projection, catalogue, authority, period, knownAt);
        var earlier = new EarlierEditions(
                period,
                EarlierEditions.linked(period, approved).stream()
                        .map(this::reproduced)
                        .toList());
        return new EditionMaking(facts, earlier, overrule).make(seed);
    }

    /** What it was made of, as known then; from the tables of then where more was told of that since, or taken back. */
    private EarlierEdition reproduced(Approved edition) {
        var known = new EarlierEdition(edition, then(projection, edition));
        if (known.isReproduced()) {
            return known;
        }
        try (var past = projection.candidates().asAt(edition.position())) {
            return new EarlierEdition(edition, then(past, edition));
        }
    }

    private EditionFacts then(Projection tables, Approved edition) {
        var id = edition.id();
        return reading.then(
                tables, catalogues.named(id.catalogue()), id.authority(), edition.period(), edition.knownAt());
    }
}
