package org.waymark.intake;

import java.util.stream.Collectors;
import org.waymark.identity.Vault;
import org.waymark.shared.ChildKey;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/** Holds a submission against what is known already, before anything of it is stored. */
final class KnownAlready {
    private static final Sql VANISHED = Sql.file("intake/vanished");
    private static final Sql PLACE = Sql.file("intake/place");

    private final Vault vault;
    private final Projection projection;

    KnownAlready(Vault vault, Projection projection) {
        this.vault = vault;
        this.projection = projection;
    }

    /**
     * Whether the same content holds already; that another does is noted as a problem. Asked before any key is made, so
     * that what is refused leaves nothing behind.
     */
    boolean holds(Saying saying, Problems problems) {
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
            vanished(saying, problems);
            return false;
        }
        var keys = vault.knownKeysOf(place.authority(), saying.childIds());
        if (keys.size() == saying.childIds().size() && held.contains(saying.digest(keys))) {
            return true;
        }
        problems.error(
                null,
                "AS_AT_TAKEN",
                "Another file of this kind has been taken in as submitted at the same time. If this one replaces it, send it with its own date; if the other was wrong, withdraw it first.");
        return false;
    }

    /** Children whom an earlier year left in care and this return leaves out: their facts stay, so it is asked about. */
    private void vanished(Saying saying, Problems problems) {
        if (!(saying instanceof Saying.OfReturn)) {
            return;
        }
        var place = saying.place();
        var listed = vault.knownKeysOf(place.authority(), saying.childIds()).values().stream()
                .map(ChildKey::toString)
                .collect(Collectors.joining(","));
        int missing = projection
                .warehouse()
                .read(session -> session.one(
                        VANISHED,
                        row -> row.getInt(1),
                        place.authority().value(),
                        place.year().label(),
                        place.asAt().toString(),
                        listed));
        if (missing > 0) {
            problems.warning(
                    null,
                    "CHILD_VANISHED",
                    "%d child(ren) whom earlier returns left in care on 1 April of this year are not in this return. What was told of them stays; add them to the return, or send the earlier year again with the day on which they left."
                            .formatted(missing));
        }
    }
}
