package org.waymark.redteam.attack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What codes mean, as the sector's guidance says: ethnic groups are groups of ethnicities, and every other code is itself. */
public final class Codes {
    public static final String ETHNICITY = "ETHNICITY";

    private static final Set<String> GROUPINGS = Set.of("ETHNIC_GROUP", "ETHNIC_BACKGROUND", "WHITE_AND_OTHERS");
    private static final Map<String, Set<String>> GROUPS = groups();

    private Codes() {}

    /** Of what an attribute is a grouping; itself, if it is none. */
    public static String base(String attribute) {
        return GROUPINGS.contains(attribute) ? ETHNICITY : attribute;
    }

    /** The finest codes of its base that one code takes in. */
    public static Set<String> atoms(String attribute, String code) {
        return base(attribute).equals(ETHNICITY) ? GROUPS.getOrDefault(code, Set.of(code)) : Set.of(code);
    }

    /** Every ethnicity that there is. */
    static Set<String> ethnicities() {
        return all(GROUPS, "WHITE", "ALL_OTHERS_OR_NOT_KNOWN");
    }

    /** By the finest codes, whether a child with these is in a cell. */
    public static boolean holds(Map<String, String> cell, Map<String, String> child) {
        return cell.entrySet().stream()
                .allMatch(key -> atoms(key.getKey(), key.getValue()).contains(child.get(base(key.getKey()))));
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put("WHITE_BRITISH", Set.of("WBRI"));
        groups.put("WHITE_OTHER", Set.of("WIRI", "WIRT", "WROM", "WOTH"));
        groups.put("MIXED_WHITE_AND_BLACK", Set.of("MWBC", "MWBA"));
        groups.put("MIXED_OTHER", Set.of("MWAS", "MOTH"));
        groups.put("ASIAN", Set.of("AIND", "APKN", "ABAN", "AOTH", "CHNE"));
        groups.put("BLACK", Set.of("BCRB", "BAFR", "BOTH"));
        groups.put("OTHER_OR_NOT_KNOWN", Set.of("OOTH", "REFU", "NOBT"));
        groups.put("WHITE", all(groups, "WHITE_BRITISH", "WHITE_OTHER"));
        groups.put("MIXED", all(groups, "MIXED_WHITE_AND_BLACK", "MIXED_OTHER"));
        groups.put("ALL_OTHERS_OR_NOT_KNOWN", all(groups, "MIXED", "ASIAN", "BLACK", "OTHER_OR_NOT_KNOWN"));
        return groups;
    }

    private static Set<String> all(Map<String, Set<String>> groups, String... of) {
        return Stream.of(of)
                .flatMap(group -> groups.getOrDefault(group, Set.of()).stream())
                .collect(Collectors.toSet());
    }
}
