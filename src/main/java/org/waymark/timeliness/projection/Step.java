package org.waymark.timeliness.projection;

import java.util.Collections;
import java.util.Set;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/**
 * A step of deriving children again.
 *
 * @param needs any of these; none where it always runs
 */
record Step(Sql sql, Set<Told> needs) {
    static Step of(String name, Told... needs) {
        return new Step(Sql.file("derive/" + name), Set.of(needs));
    }

    void run(Session session, Set<Told> told) {
        if (needs.isEmpty() || !Collections.disjoint(needs, told)) {
            session.run(sql.keeping(Told.words(told)));
        }
    }
}
