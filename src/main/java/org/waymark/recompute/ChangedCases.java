package org.waymark.recompute;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.EveryCell.Place;
import org.waymark.timeliness.ComparedCase;
import org.waymark.timeliness.question.Dimension;

/** The cases of one period that are not alike in both, and the events behind them. */
record ChangedCases(List<Change> changes, Map<String, Map<Long, Report.Cause>> causes) {
    private record Change(
            @Nullable ComparedCase before, @Nullable ComparedCase after) {
        String who() {
            return Objects.requireNonNull(before == null ? after : before).who();
        }

        /** Whether the cell of one code can differ for it. */
        boolean isSeenIn(Place place) {
            boolean sameFigure =
                    before != null && after != null && before.said().equals(after.said());
            if (place.by() == null) {
                return !sameFigure;
            }
            var was = code(before, place.by());
            var is = code(after, place.by());
            return (!sameFigure || !Objects.equals(was, is))
                    && (Objects.equals(was, place.code()) || Objects.equals(is, place.code()));
        }

        private static @Nullable String code(@Nullable ComparedCase of, Dimension by) {
            return of == null ? null : of.codes().get(by.name());
        }
    }

    /** By their keys, which are the same in both. */
    static ChangedCases between(Map<String, ComparedCase> ours, Map<String, ComparedCase> theirs) {
        Set<String> keys = new HashSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        return new ChangedCases(
                keys.stream()
                        .filter(key -> !Objects.equals(ours.get(key), theirs.get(key)))
                        .map(key -> new Change(ours.get(key), theirs.get(key)))
                        .toList(),
                Map.of());
    }

    ChangedCases with(Map<String, Map<Long, Report.Cause>> found) {
        return new ChangedCases(changes, found);
    }

    Set<String> whom() {
        return changes.stream().map(Change::who).collect(Collectors.toSet());
    }

    /** In the order of their positions. */
    Collection<Report.Cause> causesOf(Place place) {
        Map<Long, Report.Cause> found = new TreeMap<>();
        changes.stream()
                .filter(change -> change.isSeenIn(place))
                .forEach(change -> found.putAll(causes.getOrDefault(change.who(), Map.of())));
        return found.values();
    }
}
