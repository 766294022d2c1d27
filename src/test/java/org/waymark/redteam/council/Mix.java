package org.waymark.redteam.council;

import java.util.List;

/** How children are spread over ethnic groups and the rest. */
public enum Mix {
    /** Few groups are large. */
    SKEWED(new double[] {0.62, 0.14, 0.10, 0.10, 0.04}, 0.2),
    /** As the printed report: some thirty adoptions, nine in ten of them white, every third child with early permanence. */
    COVENTRY(new double[] {0.90, 0.05, 0.02, 0.02, 0.01}, 0.28);

    private static final List<List<String>> ETHNICITIES = List.of(
            List.of("WBRI", "WBRI", "WBRI", "WBRI", "WBRI", "WIRI", "WOTH", "WROM"),
            List.of("MWBC", "MWAS", "MWBA", "MOTH"),
            List.of("APKN", "AIND", "ABAN", "AOTH", "CHNE"),
            List.of("BAFR", "BCRB", "BOTH"),
            List.of("OOTH", "NOBT"));

    private final double[] groups;
    private final double early;

    Mix(double[] groups, double early) {
        this.groups = groups;
        this.early = early;
    }

    String ethnicity(Chance chance) {
        return chance.oneOf(ETHNICITIES.get(chance.pick(groups)));
    }

    String early(Chance chance) {
        return chance.happens(early) ? "YES" : "NO";
    }
}
