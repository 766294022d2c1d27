package org.waymark.recording;

import java.util.UUID;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.Refusal;
import org.waymark.shared.SiblingGroupKey;

/** Ids as text. What is none is not repeated in the refusal: anything may stand there. */
public final class Ids {
    private Ids() {}

    public static ChildKey child(String text) {
        return new ChildKey(uuid(text, "The key of a case"));
    }

    public static HouseholdKey household(String text) {
        return new HouseholdKey(uuid(text, "The key of a household"));
    }

    static SiblingGroupKey siblingGroup(String text) {
        return new SiblingGroupKey(uuid(text, "The key of a sibling group"));
    }

    public static CommandId command(String text) {
        return new CommandId(uuid(text, "A command id"));
    }

    private static UUID uuid(String text, String what) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal("NOT_AN_ID", what + " is a UUID, such as 3f2a8c1e-5b7d-4c9a-8e6f-0a1b2c3d4e5f.");
        }
    }
}
