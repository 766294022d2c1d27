package org.waymark.redteam.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What codes mean, as the sector's guidance says: ethnic groups are groups of ethnicities, and every other code is itself. */
public final class Codes {
    public static final String ETHNICITY = "ETHNICITY";

    private static final Map<String, Set<String>> GROUPS = groups();

    private Codes() {}

    /** Of what an attribute is a grouping; itself, if it is none. */
    public static String base(String attribute) {
        return attribute.equals("ETHNIC_GROUP") || attribute.equals("MINORITY_ETHNIC") ? ETHNICITY : attribute;
    }

    /** The finest codes of its base that one code takes in. */
    public static Set<String> atoms(String attribute, String code) {
        return base(attribute).equals(ETHNICITY) ? GROUPS.getOrDefault(code, Set.of(code)) : Set.of(code);
    }

    /** Every ethnicity that there is. */
    static Set<String> ethnicities() {
        return GROUPS.entrySet().stream()
                .filter(group -> !group.getKey().equals("MINORITY"))
                .flatMap(group -> group.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By the finest codes, whether a child with these is in a cell. */
    public static boolean holds(Map<String, String> cell, Map<String, String> child) {
        return cell.entrySet().stream()
                .allMatch(key -> atoms(key.getKey(), key.getValue()).contains(child.get(base(key.getKey()))));
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put("WHITE", Set.of("WBRI", "WIRI", "WOTH", "WIRT", "WROM"));
        groups.put("MIXED", Set.of("MWBC", "MWBA", "MWAS", "MOTH"));
        groups.put("ASIAN", Set.of("AIND", "APKN", "ABAN", "AOTH", "CHNE"));
        groups.put("BLACK", Set.of("BCRB", "BAFR", "BOTH"));
        groups.put("OTHER_OR_NOT_KNOWN", Set.of("OOTH", "REFU", "NOBT"));
        groups.put(
                "MINORITY",
                List.of("MIXED", "ASIAN", "BLACK", "OTHER_OR_NOT_KNOWN").stream()
                        .flatMap(group -> groups.get(group).stream())
                        .collect(Collectors.toSet()));
        return groups;
    }
}
