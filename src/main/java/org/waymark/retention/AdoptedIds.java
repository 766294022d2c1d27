package org.waymark.retention;

import java.util.HashSet;
import java.util.UUID;
import org.waymark.identity.Vault;
import org.waymark.shared.ChildKey;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/**
 * Destroys the readable ids of children with an adoption order: from then on nothing here leads from a case back to the
 * child. The way from an id to its case stays for later returns.
 */
public final class AdoptedIds {
    private static final Sql ADOPTED = Sql.file("retention/adopted");

    private final Vault vault;
    private final Projection projection;

    public AdoptedIds(Vault vault, Projection projection) {
        this.vault = vault;
        this.projection = projection;
    }

    /** Of all orders that the figures show by now. */
    public void forget() {
        var adopted = new HashSet<>(projection
                .warehouse()
                .read(session -> session.rows(ADOPTED, row -> new ChildKey(UUID.fromString(row.getString(1))))));
        if (!adopted.isEmpty()) {
            adopted.retainAll(vault.readable());
            vault.forgetIds(adopted);
        }
    }
}
