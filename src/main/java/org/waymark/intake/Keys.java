package org.waymark.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** What is said of each child, in words, by its key. */
    SortedMap<String, String> byKey(Map<String, ?> byChild) {
        var byKey = new TreeMap<String, String>();
        byChild.forEach((child, said) -> byKey.put(child(child).toString(), said.toString()));
        return byKey;
    }

    /** As a statement takes them: parted by commas. */
    static String joined(Collection<ChildKey> keys) {
        return keys.stream().map(ChildKey::toString).collect(Collectors.joining(","));
    }

    boolean coverAll(Saying saying) {
        return children.keySet().containsAll(saying.childIds())
                && groups.keySet().containsAll(saying.groupIds());
    }
}
