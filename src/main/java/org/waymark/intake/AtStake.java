package org.waymark.intake;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** What submissions may have changed, besides what they say of children themselves. */
enum AtStake {
    /** They tell of sibling groups. */
    SIBLINGS,
    /** They tell of yearly counts. */
    COUNTS,
    /** Recorders have told something of children, of whichever. */
    RECORDED,
    /** Recorders have taken something back. */
    TAKEN_BACK;

    private static final Sql AT_STAKE = Sql.file("intake/at_stake");

    /** @param submissions their ids, parted by commas */
    static Set<AtStake> in(Session session, String submissions) {
        return session.one(
                AT_STAKE,
                row -> {
                    var found = EnumSet.noneOf(AtStake.class);
                    for (var each : values()) {
                        if (row.getBoolean(each.column())) {
                            found.add(each);
                        }
                    }
                    return Set.copyOf(found);
                },
                submissions);
    }

    /** The words by which a statement asks for it: see {@link Sql#keeping}. */
    static Set<String> words(Set<AtStake> atStake) {
        return atStake.stream().map(AtStake::name).collect(Collectors.toSet());
    }

    private String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
