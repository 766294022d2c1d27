package org.waymark.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.TrackerReach;
import org.waymark.timeliness.Trackers;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Records;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;

/**
 * Why nothing can be said of a period: it is not recorded at all, not covered by returns, no tracker tells of it, nobody
 * counted it so, or nobody records adopters.
 */
final class Availability {
    private final Resolved resolved;
    private final Trackers trackers;
    private final WithoutReturns withoutReturns;
    private final LocalAuthorities authorities;

    private Availability(
            Resolved resolved, Trackers trackers, WithoutReturns withoutReturns, LocalAuthorities authorities) {
        this.resolved = resolved;
        this.trackers = trackers;
        this.withoutReturns = withoutReturns;
        this.authorities = authorities;
    }

    static Availability of(Session session, Resolved resolved, LocalAuthorities authorities) {
        var definitions = resolved.definitions();
        var scope = resolved.scope();
        var asked = scope.askedAuthorities();
        return new Availability(
                resolved,
                IntStream.range(0, definitions.size())
                                .allMatch(i -> Trackers.needed(
                                                resolved.question().measures().get(i), definitions.get(i))
                                        .isEmpty())
                        ? Trackers.NONE
                        : Trackers.of(session, scope.knownAt(), asked),
                WithoutReturns.of(session, resolved, authorities),
                authorities);
    }

    /** @param of the authority that the cell is about; empty for all that are asked about */
    Optional<PublishedCell.NotAvailable> without(
            String id, Definition definition, Period period, Optional<String> of, PublishedCell.Remarks remarks) {
        if (definition.records() == Records.NONE) {
            return Optional.of(notRecorded(id, "No record tells this.", definition.wouldNeed(), remarks));
        } else if (WithoutReturns.tells(definition)) {
            return withoutReturns
                    .untold(definition, period, of)
                    .map(why -> notRecorded(id, why, definition.wouldNeed(), remarks));
        }
        var known = known(of);
        var missing = resolved.coverage().missing(period.needs(), known, authorities);
        if (!missing.isEmpty()) {
            return Optional.of(new PublishedCell.NotAvailable(
                    id,
                    "[x] no return for " + labels(missing),
                    "By this knowledge date there was no completed return for %s, so nothing can be said of the whole window."
                            .formatted(labels(missing)),
                    remarks));
        }
        var needs = Trackers.needed(id, definition);
        return silence(needs, period, known).map(why -> notRecorded(id, why, wouldNeed(definition, needs), remarks));
    }

    /** Where the trackers of an authority end before the period, or before the authority in it. */
    Optional<PublishedCell.NotAvailable> outOfReach(
            String id,
            Definition definition,
            Period period,
            Optional<String> of,
            TrackerReach reach,
            PublishedCell.Remarks remarks) {
        var tooShort = known(of).stream()
                .filter(code -> period.needs().stream()
                        .filter(year -> existsIn(year, code))
                        .map(year -> earlier(year.endsOn(), period.endsOn()))
                        .anyMatch(reach.of(code)::isBefore))
                .map(code -> reached(code, reach.of(code)))
                .toList();
        return tooShort.isEmpty()
                ? Optional.empty()
                : Optional.of(notRecorded(
                        id,
                        "By this knowledge date %s.".formatted(String.join(" and ", tooShort)),
                        wouldNeed(definition, Trackers.needed(id, definition)),
                        remarks));
    }

    private String reached(String authority, LocalDate until) {
        return until.equals(LocalDate.MIN)
                ? "no tracker of %s had been sent".formatted(authorities.nameOf(authority))
                : "the tracker of %s reached only to %s".formatted(authorities.nameOf(authority), until);
    }

    private List<String> known(Optional<String> of) {
        return of.map(List::of).orElseGet(() -> resolved.coverage().authorities());
    }

    private boolean existsIn(FinancialYear year, String authority) {
        return !authorities.existingIn(year, List.of(authority)).isEmpty();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Optional<String> silence(List<Milestone> needs, Period period, List<String> known) {
        var expected = known.stream()
                .filter(code -> period.needs().stream().anyMatch(year -> existsIn(year, code)))
                .toList();
        var silent = trackers.silent(needs, expected, period.endsOn());
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of("By this knowledge date no tracker%s told %s of any child%s."
                        .formatted(
                                silent.size() == expected.size()
                                        ? ""
                                        : " of "
                                                + String.join(
                                                        " or ",
                                                        silent.stream()
                                                                .map(authorities::nameOf)
                                                                .toList()),
                                names(trackers.untold(needs, silent, period.endsOn()), " or "),
                                trackers.silent(needs, silent, LocalDate.MAX).isEmpty()
                                        ? " up to " + period.endsOn()
                                        : ""));
    }

    static String labels(SortedSet<FinancialYear> years) {
        return String.join(", ", years.stream().map(FinancialYear::label).toList());
    }

    /** Between two milestones that somebody chose there is only the milestones to name. */
    private static @Nullable String wouldNeed(Definition definition, List<Milestone> needs) {
        return definition.needs().isEmpty()
                ? "The days of %s for each child, in milestones.csv.".formatted(names(needs, " and "))
                : definition.wouldNeed();
    }

    private static String names(List<Milestone> milestones, String between) {
        return String.join(between, milestones.stream().map(Milestone::fileName).toList());
    }

    private static PublishedCell.NotAvailable notRecorded(
            String id, String why, @Nullable String wouldNeed, PublishedCell.Remarks remarks) {
        return new PublishedCell.NotAvailable(id, "[x] not recorded", why + " It would need: " + wouldNeed, remarks);
    }
}
