package org.waymark.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.waymark.shared.IdentifierShape;
import org.waymark.shared.Refusal;

/**
 * Why something is asked, in the words of who asks. Whether an exact question without it is answered is a setting: not
 * where the service is for real, unless it is said otherwise.
 */
@Component
public final class Purposes {
    public static final String HEADER = "Waymark-Purpose";

    private static final int LONGEST = 200;
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED);

    private final boolean needed;

    Purposes(Environment environment) {
        needed = environment.getProperty("waymark.purpose-needed", Boolean.class, ForReal.isSaidBy(environment));
    }

    /** Browsers and programs send headers as bytes, of which the server makes letters one by one. */
    public static @Nullable String ofHeader(@Nullable String header) {
        if (header == null) {
            return null;
        }
        try {
            var bytes = ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1));
            return checked(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return checked(header);
        }
    }

    /** As {@link #ofHeader} reads it. */
    static String asHeader(String purpose) {
        return new String(purpose.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /**
     * @return null where nothing is said
     * @throws Refusal {@code BAD_PURPOSE} or {@code LOOKS_LIKE_IDENTIFIER}
     */
    public static @Nullable String checked(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        var purpose = said.strip();
        if (purpose.codePointCount(0, purpose.length()) > LONGEST
                || purpose.codePoints().map(Character::getType).anyMatch(UNSEEN::contains)) {
            throw new Refusal(
                    "BAD_PURPOSE",
                    "A purpose is one line of at most %d characters, all of them to be seen.".formatted(LONGEST));
        }
        if (IdentifierShape.isWithin(purpose)) {
            throw new Refusal(
                    "LOOKS_LIKE_IDENTIFIER",
                    "Something in the purpose has the shape of an NHS number or a pupil number. Leave it out.");
        }
        return purpose;
    }

    /** @throws Refusal {@code PURPOSE_NEEDED} */
    public void check(@Nullable String purpose) {
        if (needed && purpose == null) {
            throw new Refusal(
                    "PURPOSE_NEEDED",
                    "Say why you ask: by the argument purpose, where the question has one, or for the whole request by the header %s, in at most %d characters. It goes into the query log."
                            .formatted(HEADER, LONGEST));
        }
    }
}
