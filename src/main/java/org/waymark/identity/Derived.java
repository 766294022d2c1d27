package org.waymark.identity;

import java.util.HexFormat;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.PersonKey;

/** What is made under an authority's key each time, always the same, and is written down nowhere. */
public final class Derived {
    private final Vault vault;

    public Derived(Vault vault) {
        this.vault = vault;
    }

    /** By what key somebody is named who decides something. Who has the events without the vault cannot tell who it was. */
    public PersonKey person(AuthorityCode authority, String login) {
        return vault.store.inTransaction(
                connection -> Lookups.made(connection, vault.keys, authority).person(login));
    }

    /** For choices that only look like chance, and digests that nobody can try out: nobody without the vault can make it again. */
    public String keyed(AuthorityCode authority, String text) {
        return vault.store.inTransaction(connection -> HexFormat.of()
                .formatHex(Lookups.made(connection, vault.keys, authority).of("seed/" + text)));
    }
}
