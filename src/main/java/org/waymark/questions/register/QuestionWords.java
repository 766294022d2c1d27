package org.waymark.questions.register;

import org.jspecify.annotations.Nullable;
import org.waymark.shared.IdentifierShape;
import org.waymark.shared.Refusal;

/**
 * What was written of a member's question. It is never stored but sealed.
 *
 * @param meeting the body, or its meeting
 * @param minute where in the minutes it stands; null where they have no reference
 * @param wording the question as it was put
 * @param askedBy as a role or body, not a name
 * @param owner who sees to the answer, as a role; null where nobody does yet
 */
public record QuestionWords(
        String meeting,
        @Nullable String minute,
        String wording,
        String askedBy,
        @Nullable String owner) {
    static final int LONGEST_LINE = 200;
    static final int LONGEST_WORDING = 2000;

    /** @throws Refusal {@code BAD_WORDS}, or {@code LOOKS_LIKE_IDENTIFIER} */
    public QuestionWords {
        meeting = line("meeting", meeting);
        minute = orNone("minute", minute);
        wording = checked("wording", wording, LONGEST_WORDING);
        askedBy = line("askedBy", askedBy);
        owner = orNone("owner", owner);
    }

    private static @Nullable String orNone(String what, @Nullable String text) {
        return text == null || text.isBlank() ? null : line(what, text);
    }

    private static String line(String what, String text) {
        return checked(what, text, LONGEST_LINE);
    }

    /** Of a reason, too, why no record can say something. */
    static String checked(String what, String text, int longest) {
        var words = text.strip();
        if (words.isEmpty()
                || words.codePointCount(0, words.length()) > longest
                || !words.codePoints().allMatch(QuestionWords::isSeen)) {
            throw new Refusal(
                    "BAD_WORDS",
                    "%s takes between 1 and %d characters, all of them to be seen.".formatted(what, longest));
        }
        if (IdentifierShape.isWithin(words)) {
            throw new Refusal(
                    "LOOKS_LIKE_IDENTIFIER",
                    "Something in %s has the shape of an NHS number or a pupil number. Leave it out.".formatted(what));
        }
        return words;
    }

    private static boolean isSeen(int c) {
        return c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }
}
