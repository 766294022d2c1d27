package org.waymark.timeliness.projection;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/**
 * A step of deriving children again.
 *
 * @param needs any of these; none where it always runs
 * @param kept the statement for what was told, put together once
 */
record Step(Sql sql, Set<Told> needs, Map<Set<Told>, Sql> kept) {
    static Step of(String name, Told... needs) {
        return new Step(Sql.file("derive/" + name), Set.of(needs), new ConcurrentHashMap<>());
    }

    void run(Session session, Set<Told> told) {
        if (needs.isEmpty() || !Collections.disjoint(needs, told)) {
            session.run(kept.computeIfAbsent(told, each -> sql.keeping(Told.words(each))));
        }
    }
}
