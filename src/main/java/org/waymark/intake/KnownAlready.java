package org.waymark.intake;

import java.util.HashSet;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/** Holds a submission against what is known already, before anything of it is stored. */
final class KnownAlready {
    private static final Sql VANISHED = Sql.file("intake/vanished");
    private static final Sql PLACE = Sql.file("intake/place");

    private final Projection projection;

    KnownAlready(Projection projection) {
        this.projection = projection;
    }

    /**
     * Whether the same content holds already; that another does is noted as a problem. Asked before any key is made, so
     * that what is refused leaves nothing behind.
     */
    boolean holds(Saying saying, Keyring keyring, Problems problems) {
        var keys = keyring.known(saying);
        refuseTwoIdsOfOneChild(keys, problems);
        var place = saying.place();
        var held = projection
                .warehouse()
                .read(session -> session.rows(
                        PLACE,
                        row -> row.getString(1),
                        place.authority().value(),
                        place.year().label(),
                        place.kind().name(),
                        place.asAt().toString()));
        if (held.isEmpty()) {
            vanished(saying, keys, problems);
            shredded(saying, keyring, problems);
            return false;
        }
        if (keys.coverAll(saying) && held.contains(saying.digest(keys))) {
            return true;
        }
        problems.error(
                null,
                "AS_AT_TAKEN",
                "Another file of this kind has been taken in as submitted at the same time. If this one replaces it, send it with its own date; if the other was wrong, withdraw it first.");
        return false;
    }

    /** Of two ids that id_changes.csv told to be one child's only one can stand in a file, else one row would be lost. */
    private static void refuseTwoIdsOfOneChild(Keys keys, Problems problems) {
        var children = keys.children().values();
        int twice = children.size() - new HashSet<>(children).size();
        if (twice > 0) {
            problems.error(
                    null,
                    "CHILD_TWICE",
                    "%d child(ren) stand in these files under two ids, an old and a new one. Keep one of them for each child."
                            .formatted(twice));
        }
    }

    /** Children whom an earlier year left in care and this return leaves out: their facts stay, so it is asked about. */
    private void vanished(Saying saying, Keys keys, Problems problems) {
        if (!(saying instanceof Saying.OfReturn)) {
            return;
        }
        var place = saying.place();
        int missing = projection
                .warehouse()
                .read(session -> session.one(
                        VANISHED,
                        row -> row.getInt(1),
                        place.authority().value(),
                        place.year().label(),
                        place.asAt().toString(),
                        Keys.joined(keys.children().values())));
        if (missing > 0) {
            problems.warning(
                    null,
                    "CHILD_VANISHED",
                    "%d child(ren) whom earlier returns left in care on 1 April of this year are not in this return. What was told of them stays; add them to the return, or send the earlier year again with the day on which they left."
                            .formatted(missing));
        }
    }

    private static void shredded(Saying saying, Keyring keyring, Problems problems) {
        if (!(saying instanceof Saying.OfReturn)) {
            return;
        }
        var shredded = keyring.shredded();
        long among = keyring.known(saying).children().values().stream()
                .filter(shredded::contains)
                .count();
        if (among > 0) {
            problems.warning(
                    null,
                    "CHARACTERISTICS_SHREDDED",
                    "%d child(ren) of this return are among those whose characteristics were destroyed by law. Their dates are taken in; ethnicity, sex, month of birth and need are not kept again."
                            .formatted(among));
        }
    }
}
