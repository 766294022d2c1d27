package org.waymark.identity;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.Refusal;
import org.waymark.shared.SealedText;

/**
 * Seals what was written of a member's question, which may name a child, under a key of that question's own. Destroyed, it leaves
 * nothing that anybody can read.
 */
public final class SealedQuestions {
    private static final String DESTROYED = "WIPED";

    private final Vault vault;

    public SealedQuestions(Vault vault) {
        this.vault = vault;
    }

    /**
     * @param place what of the question it is: it opens there and nowhere else
     * @throws Refusal where the question's key was destroyed
     */
    public SealedText seal(QuestionKey question, String place, String words) {
        var key = vault.store
                .inTransaction(connection -> made(connection, question))
                .orElseThrow(() -> new Refusal(DESTROYED, "The words of this question were destroyed."));
        try {
            return new SealedText(
                    Base64.getEncoder().encodeToString(key.encrypt(utf8(words), utf8(question + "/" + place))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed by this version of Java");
        }
    }

    /**
     * @return empty where the question's key was destroyed
     * @throws IllegalStateException where it was sealed elsewhere, or changed
     */
    public Optional<String> open(QuestionKey question, String place, SealedText sealed) {
        return vault.store
                .inTransaction(connection -> kept(connection, question))
                .map(key -> {
                    try {
                        var clear =
                                key.decrypt(Base64.getDecoder().decode(sealed.value()), utf8(question + "/" + place));
                        return new String(clear, StandardCharsets.UTF_8);
                    } catch (GeneralSecurityException | IllegalArgumentException e) {
                        throw new IllegalStateException("What was written of a member's question does not open");
                    }
                });
    }

    /** For ever: nothing that was sealed of it opens again, and nothing more is sealed. */
    public void destroy(QuestionKey question) {
        vault.store.inTransaction(connection -> written(connection, question, null));
        vault.store.wipe();
    }

    private Optional<Aead> made(Connection connection, QuestionKey question) throws SQLException {
        if (isKnown(connection, question)) {
            return kept(connection, question);
        }
        var fresh = vault.keys.newDataKey(question.toString());
        written(connection, question, fresh);
        return Optional.of(vault.keys.openDataKey(fresh, question.toString()));
    }

    private static boolean isKnown(Connection connection, QuestionKey question) throws SQLException {
        try (var select = connection.prepareStatement("select 1 from question_key where question = ?")) {
            select.setString(1, question.toString());
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private Optional<Aead> kept(Connection connection, QuestionKey question) throws SQLException {
        try (var select = connection.prepareStatement("select sealed_key from question_key where question = ?")) {
            select.setString(1, question.toString());
            try (var row = select.executeQuery()) {
                var sealed = row.next() ? row.getBytes(1) : null;
                return sealed == null
                        ? Optional.empty()
                        : Optional.of(vault.keys.openDataKey(sealed, question.toString()));
            }
        }
    }

    private static int written(Connection connection, QuestionKey question, byte @Nullable [] sealedKey)
            throws SQLException {
        try (var insert = connection.prepareStatement("insert or replace into question_key values (?, ?)")) {
            insert.setString(1, question.toString());
            insert.setBytes(2, sealedKey);
            return insert.executeUpdate();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
