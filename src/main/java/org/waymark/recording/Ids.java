package org.waymark.recording;

import java.util.UUID;
import java.util.regex.Pattern;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.Refusal;
import org.waymark.shared.SiblingGroupKey;

/** Ids as text. What is none is not repeated in the refusal: anything may stand there. */
public final class Ids {
    /** In full: the library takes short groups too, and so anything with four hyphens. */
    private static final Pattern UUID_SHAPE = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final int LONGEST_REFERENCE = 100;

    private Ids() {}

    public static ChildKey child(String text) {
        return new ChildKey(uuid(text, "The key of a case"));
    }

    public static HouseholdKey household(String text) {
        return new HouseholdKey(uuid(text, "The key of a household"));
    }

    public static SiblingGroupKey siblingGroup(String text) {
        return new SiblingGroupKey(uuid(text, "The key of a sibling group"));
    }

    public static CommandId command(String text) {
        return new CommandId(uuid(text, "A command id"));
    }

    private static UUID uuid(String text, String what) {
        if (!UUID_SHAPE.matcher(text).matches()) {
            throw new Refusal("NOT_AN_ID", what + " is a UUID, such as 3f2a8c1e-5b7d-4c9a-8e6f-0a1b2c3d4e5f.");
        }
        return UUID.fromString(text);
    }

    /** What an authority calls a child, household or group: an id of its case system, not a note. */
    static String reference(String text) {
        var reference = text.strip();
        if (reference.length() > LONGEST_REFERENCE || !reference.codePoints().allMatch(Ids::isSeen)) {
            throw new Refusal(
                    "BAD_REFERENCE",
                    "A reference has at most %d characters, none of them invisible. Type it again as the authority's records have it."
                            .formatted(LONGEST_REFERENCE));
        }
        return reference;
    }

    private static boolean isSeen(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }
}
