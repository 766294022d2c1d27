package org.waymark.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Seals what people wrote in their own words, where it is kept outside the vault: they may have named a child. */
public final class SealedWords {
    private static final String PLACE = "words";

    private final Vault vault;

    public SealedWords(Vault vault) {
        this.vault = vault;
    }

    public String seal(String words) {
        return new String(Base64.getEncoder().encode(vault.keys.seal(words, PLACE)), StandardCharsets.US_ASCII);
    }

    public String open(String sealed) {
        return vault.keys.open(Base64.getDecoder().decode(sealed), PLACE);
    }
}
