package org.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** One entry of the register of members' questions, by a key that says nothing about it. */
public record QuestionKey(@JsonValue UUID value) {
    private static final Pattern SHAPE = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @JsonCreator
    public QuestionKey {}

    /** The entry that a command makes: sent again, it leads to the same one. */
    public static QuestionKey madeBy(CommandId command) {
        return named("question/" + command);
    }

    /** The entry under which this question is asked again for a year: there is one at most. */
    public QuestionKey askedAgainFor(FinancialYear year) {
        return named("question/%s/%s".formatted(this, year));
    }

    /** @throws Refusal where nothing can be named so */
    public static QuestionKey parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw unknown();
        }
        return new QuestionKey(UUID.fromString(text));
    }

    /** What is said where there is none of that key, or none that may be read. */
    public static Refusal unknown() {
        return new Refusal(
                "UNKNOWN_MEMBERS_QUESTION",
                "There is no such question in the register that you may read. Give its id as membersQuestions lists it.");
    }

    private static QuestionKey named(String name) {
        return new QuestionKey(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
