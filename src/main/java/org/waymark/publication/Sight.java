package org.waymark.publication;

import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Session;

/**
 * What one question may look at: one state of the tables, and of these whose cases, as known when.
 *
 * @param session one read-only transaction
 */
record Sight(Session session, Scope scope, Projection projection) {

    /** Which years the authorities that the question is about have returns for. */
    Coverage coverage() {
        return Coverage.of(session, scope.knownAt(), scope.askedAuthorities());
    }

    Provenance provenance(String digest) {
        int parked = Projection.parkedEvents(session);
        return new Provenance(
                scope.knownAt(),
                Projection.applied(session),
                projection.version(),
                parked,
                parked > 0 || projection.failed(),
                digest);
    }
}
