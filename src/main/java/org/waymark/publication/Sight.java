package org.waymark.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.Dimension;
import org.waymark.warehouse.Session;

/**
 * What one question may look at: one state of the tables, and of these whose cases, as known when. Used by one thread, as
 * its session is.
 */
final class Sight {
    private final Session session;
    private final Scope scope;
    private final Projection projection;
    private @Nullable Coverage coverage;

    /** @param session one read-only transaction */
    Sight(Session session, Scope scope, Projection projection) {
        this.session = session;
        this.scope = scope;
        this.projection = projection;
    }

    Session session() {
        return session;
    }

    Scope scope() {
        return scope;
    }

    /** Which years the authorities that the question is about have returns for; read when it is first asked for. */
    Coverage coverage() {
        if (coverage == null) {
            coverage = Coverage.of(session, scope.knownAt(), scope.askedAuthorities());
        }
        return coverage;
    }

    /** The same tables, as another question may look at them. */
    Sight asOf(Scope other) {
        return new Sight(session, other, projection);
    }

    /** The same, of only those cases that have one of these codes. */
    Sight narrowedTo(Dimension dimension, List<String> codes) {
        Map<Dimension, List<String>> where = new HashMap<>(scope.where());
        where.put(dimension, codes);
        return new Sight(session, new Scope(scope.knownAt(), scope.authorities(), where), projection);
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
