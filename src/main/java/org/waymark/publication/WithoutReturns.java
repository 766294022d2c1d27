package org.waymark.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.London;
import org.waymark.timeliness.CountedYears;
import org.waymark.timeliness.HouseholdRecords;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Counted;
import org.waymark.timeliness.question.Definition.Records;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;

/** Why nothing can be said of a period by what needs no return: what is counted once a year, and adopters. */
final class WithoutReturns {
    private final Resolved resolved;
    private final CountedYears counted;
    private final HouseholdRecords households;
    private final LocalAuthorities authorities;

    private WithoutReturns(
            Resolved resolved, CountedYears counted, HouseholdRecords households, LocalAuthorities authorities) {
        this.resolved = resolved;
        this.counted = counted;
        this.households = households;
        this.authorities = authorities;
    }

    static WithoutReturns of(Session session, Resolved resolved, LocalAuthorities authorities) {
        var scope = resolved.scope();
        var asked = scope.askedAuthorities();
        return new WithoutReturns(
                resolved,
                asks(resolved, Records.COUNTS) ? CountedYears.of(session, scope.knownAt(), asked) : CountedYears.NONE,
                asks(resolved, Records.HOUSEHOLDS)
                        ? HouseholdRecords.of(session, scope.knownAt(), asked)
                        : HouseholdRecords.NONE,
                authorities);
    }

    private static boolean asks(Resolved resolved, Records records) {
        return resolved.definitions().stream().anyMatch(each -> each.records() == records);
    }

    static boolean tells(Definition definition) {
        return definition.records() == Records.COUNTS || definition.records() == Records.HOUSEHOLDS;
    }

    /** @param of the authority that the cell is about; empty for all that are asked about */
    Optional<String> untold(Definition definition, Period period, Optional<String> of) {
        var about = of.map(List::of).orElseGet(this::askedAndKnown);
        var counts = definition.counted();
        return counts == null ? unrecorded(definition, period, about) : uncounted(definition, counts, period, about);
    }

    /** Those of the authorities asked about that had told anything by then: who came later says nothing of before. */
    private List<String> askedAndKnown() {
        return resolved.scope().askedAuthorities().stream()
                .filter(code -> resolved.coverage().authorities().contains(code)
                        || counted.authorities().contains(code)
                        || households.authorities().contains(code))
                .toList();
    }

    private Optional<String> uncounted(Definition definition, Counted counts, Period period, List<String> of) {
        if (!resolved.question().isFor(definition)) {
            return Optional.of("This is counted once a year, and in other parts than these%s."
                    .formatted(
                            definition.partedBy().isEmpty()
                                    ? ""
                                    : ": by " + definition.partedBy().getFirst()));
        }
        if (!period.isOfWholeYears()) {
            return Optional.of("This is counted once a year, so a quarter has no number of its own.");
        }
        var untold = counted.untold(counts, period.needs(), of, authorities);
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of("By this knowledge date not every authority that is asked about had told %s for %s."
                        .formatted(named(counts), Availability.labels(untold)));
    }

    private static String named(Counted counts) {
        var what = counts.what().fileName();
        return counts.keys().isEmpty() ? what : String.join(" and ", counts.keys()) + " of " + what;
    }

    private Optional<String> unrecorded(Definition definition, Period period, List<String> of) {
        if (!resolved.question().isFor(definition)) {
            return Optional.of("Adopters are told apart by %s only."
                    .formatted(definition.partedBy().stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
        if (!period.endsOn().isBefore(London.dayOf(resolved.scope().knownAt()))) {
            return Optional.of("By this knowledge date the window was not over.");
        }
        var expected = of.stream()
                .filter(code -> period.needs().stream()
                        .anyMatch(year ->
                                !authorities.existingIn(year, List.of(code)).isEmpty()))
                .toList();
        var silent = households.silent(expected, period.endsOn());
        return silent.isEmpty() && !expected.isEmpty()
                ? Optional.empty()
                : Optional.of("By this knowledge date no household of adopters was recorded up to %s%s."
                        .formatted(
                                period.endsOn(),
                                silent.isEmpty()
                                        ? ""
                                        : " by "
                                                + silent.stream()
                                                        .map(authorities::nameOf)
                                                        .collect(Collectors.joining(" or "))));
    }
}
