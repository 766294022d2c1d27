package org.waymark.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.CaseStates.Key;
import org.waymark.timeliness.CaseStates.State;

/**
 * A case that stands otherwise than it did.
 *
 * @param before null where it was not considered
 * @param after null where it no longer is
 */
record Moved(@Nullable State before, @Nullable State after) {
    static Map<Key, Moved> between(Map<Key, State> before, Map<Key, State> after) {
        Set<Key> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        Map<Key, Moved> moved = new HashMap<>();
        for (var key : keys) {
            if (!Objects.equals(before.get(key), after.get(key))) {
                moved.put(key, new Moved(before.get(key), after.get(key)));
            }
        }
        return moved;
    }

    static Set<String> children(Map<Key, Moved> moved) {
        return moved.values().stream().map(Moved::child).collect(Collectors.toSet());
    }

    /** Whose case it is. */
    String child() {
        return Objects.requireNonNull(before == null ? after : before).child();
    }
}
