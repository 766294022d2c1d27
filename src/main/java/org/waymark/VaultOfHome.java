package org.waymark;

import java.nio.file.Files;
import org.waymark.identity.Vault;
import org.waymark.ledger.Ledger;
import org.waymark.shared.CannotStart;

/** Opens the vault beside its events, and none beside events of another: every child in them would be made anew. */
final class VaultOfHome {
    private VaultOfHome() {}

    static Vault open(WaymarkSettings settings, Ledger ledger) {
        var home = settings.folder();
        var file = home.vault();
        if (!Files.exists(file) && ledger.log().head() > 0) {
            throw new CannotStart(
                    "The vault " + file.toAbsolutePath() + " is missing, though there are events.",
                    "Put back the last backup of it, with its vault.key. To begin anew, give the service an empty home.",
                    null);
        }
        return Vault.open(file, home.key(), home.shredded());
    }
}
