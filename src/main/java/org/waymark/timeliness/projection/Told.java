package org.waymark.timeliness.projection;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/**
 * What may ever have been told of the children who are derived again: a step, or a part of one, is left out where none of
 * it was. Much of the time that one fact takes is spent on planning statements.
 */
enum Told {
    EPISODES,
    DECISIONS,
    ADOPTIONS,
    TRACKED,
    RECORDED,
    ONCE_TOLD,
    TAKEN_BACK,
    CHARACTERISTICS,
    PLANS,
    ENTRIES;

    private static final Sql TOLD = Sql.file("projection/13_told");

    /** Of the touched children. */
    static Set<Told> of(Session session) {
        return session.one(TOLD, row -> {
            var told = EnumSet.noneOf(Told.class);
            for (var each : values()) {
                if (row.getBoolean(each.column())) {
                    told.add(each);
                }
            }
            return Set.copyOf(told);
        });
    }

    /** The words by which statements ask for it: see {@link Sql#keeping}. */
    static Set<String> words(Set<Told> told) {
        return told.stream().map(Told::name).collect(Collectors.toSet());
    }

    private String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
