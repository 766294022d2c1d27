package org.waymark.intake;

import java.util.Map;
import java.util.Objects;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SiblingGroupKey;

/** The keys under which the children and sibling groups are kept that one submission names. */
record Keys(Map<String, ChildKey> children, Map<String, SiblingGroupKey> groups) {
    ChildKey child(String id) {
        return Objects.requireNonNull(children.get(id));
    }

    SiblingGroupKey group(String id) {
        return Objects.requireNonNull(groups.get(id));
    }

    boolean coverAll(Saying saying) {
        return children.keySet().containsAll(saying.childIds())
                && groups.keySet().containsAll(saying.groupIds());
    }
}
