package org.waymark.api;

import java.time.OffsetDateTime;
import org.waymark.publication.Provenance;

/** What an answer rests on, in the shape of the schema. */
record ProvenanceView(
        OffsetDateTime knownAt,
        long position,
        String projection,
        int parkedEvents,
        boolean provisional,
        String digest) {

    /** Where a cell is copied with what it rests on, this goes along. */
    public String notForPublication() {
        return NotForPublication.WORDS;
    }

    static ProvenanceView of(Provenance provenance) {
        return new ProvenanceView(
                Moments.utc(provenance.knownAt()),
                provenance.position(),
                provenance.projection(),
                provenance.parkedEvents(),
                provenance.provisional(),
                provenance.digest());
    }
}
