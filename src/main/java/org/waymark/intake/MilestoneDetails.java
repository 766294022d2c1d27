package org.waymark.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.shared.Milestone;
import org.waymark.shared.MilestoneCodes;
import org.waymark.shared.Precision;

/** What the detail of a row of milestones.csv tells: how well the day is known, and coded values by coded key. */
record MilestoneDetails(Precision precision, SortedMap<String, String> codes) {
    static final MilestoneDetails NONE = new MilestoneDetails(Precision.DAY, Collections.emptySortedMap());

    private static final String PRECISION = "precision";

    /** The details as {@code key=value;...} tells them; empty where it tells anything else. */
    static Optional<MilestoneDetails> parse(Milestone milestone, String text) {
        var codes = new TreeMap<String, String>();
        var precision = Precision.DAY;
        if (!text.isEmpty()) {
            for (var part : text.split(";")) {
                var pair = part.strip().split("=", 2);
                if (pair.length < 2) {
                    return Optional.empty();
                }
                var told = pair[0].equals(PRECISION) ? Precision.ofFileName(pair[1]) : Optional.<Precision>empty();
                if (told.isPresent()) {
                    precision = told.get();
                } else if (MilestoneCodes.of(milestone)
                        .getOrDefault(pair[0], Set.of())
                        .contains(pair[1])) {
                    codes.put(pair[0], pair[1]);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new MilestoneDetails(precision, Collections.unmodifiableSortedMap(codes)));
    }

    /** What may be told of it, in words. */
    static String allowed(Milestone milestone) {
        var allowed = new TreeMap<String, String>();
        MilestoneCodes.of(milestone)
                .forEach((key, values) -> allowed.put(
                        key,
                        key + "=" + String.join("|", values.stream().sorted().toList())));
        allowed.put(
                PRECISION,
                PRECISION + "="
                        + Arrays.stream(Precision.values())
                                .map(Precision::fileName)
                                .collect(Collectors.joining("|")));
        return String.join(" ; ", allowed.values());
    }
}
