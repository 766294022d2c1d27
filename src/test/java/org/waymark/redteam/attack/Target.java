package org.waymark.redteam.attack;

import java.util.List;
import java.util.Map;

/**
 * A number that the attacker is after: of the children of some years in some cells.
 *
 * @param state the telling; of those who came or left, the one before
 */
public record Target(Whose whose, List<String> years, int state, List<Map<String, String>> cells) {
    public enum Whose {
        COUNTED,
        JOINED,
        LEFT
    }
}
