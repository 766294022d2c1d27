package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Source;
import org.waymark.shared.Milestone;

/**
 * When each decision ceased to stand: on its own change of plan, or on one that only a tracker or recorder tells. A
 * decision that only they tell ceases with any change of plan after it.
 */
final class Ceasing {
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final NavigableSet<LocalDate> notedChanges = new TreeSet<>();
    private final Map<LocalDate, Optional<LocalDate>> returned = new HashMap<>();

    Ceasing(List<Occurrence> standing, List<Fact<Decision>> holding) {
        for (var each : standing) {
            if (each.milestone() == Milestone.PLAN_CHANGED && each.occurredOn() != null) {
                changes.add(each.occurredOn());
                if (each.source() != Source.SSDA903) {
                    notedChanges.add(each.occurredOn());
                }
            }
        }
        holding.forEach(decision -> returned.put(decision.day(), Optional.ofNullable(decision.endedOn())));
    }

    @Nullable
    LocalDate of(LocalDate decidedOn) {
        var own = returned.get(decidedOn);
        return own == null
                ? changes.ceiling(decidedOn)
                : Stream.concat(
                                own.filter(changes::contains).filter(day -> !day.isBefore(decidedOn)).stream(),
                                Stream.ofNullable(notedChanges.ceiling(decidedOn)))
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }
}
