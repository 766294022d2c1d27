package org.waymark.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.Restatement.CaseState;
import org.waymark.publication.Restatement.Cause;
import org.waymark.publication.Restatement.Part;
import org.waymark.publication.Restatement.RestatedCase;
import org.waymark.publication.Restatement.RestatedCell;
import org.waymark.publication.Restatement.RestatedFact;
import org.waymark.timeliness.CaseStates.Key;
import org.waymark.timeliness.CaseStates.State;
import org.waymark.timeliness.HeldFacts;
import org.waymark.timeliness.HeldFacts.Change;
import org.waymark.timeliness.question.Definition;

/** What each turn of cases did to the cells of one measure. */
record RestatedCells(Turns turns, Definition.Figure figure) {
    private static final Comparator<CaseState> BY_DATA = Comparator.comparing(CaseState::countedOn)
            .thenComparing(CaseState::value, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(state -> String.valueOf(state.excludedBecause()));

    /** @param printed what the council printed in the place of the figure of then, and as what it is to be compared */
    RestatedCell of(
            String period, List<Answer.Key> keys, PublishedCell then, PublishedCell now, @Nullable Printed printed) {
        if (!(then instanceof PublishedCell.Shown) || !(now instanceof PublishedCell.Shown)) {
            return new RestatedCell(period, keys, then, now, text(printed), null, List.of(), List.of());
        }
        var way = new Way(period, keys.stream().map(Answer.Key::code).toList());
        turns.turns().forEach(way::take);
        var published = printed == null ? way.start : printed.figure();
        var end = way.tally.figure(figure);
        if (printed != null && way.start != null && printed.figure().compareTo(way.start) != 0) {
            way.parts.put(
                    Cause.PRINTED_OTHERWISE,
                    new Part(Cause.PRINTED_OTHERWISE, 0, 0, way.start.subtract(printed.figure())));
        }
        var difference = published == null || end == null ? null : end.subtract(published);
        return new RestatedCell(period, keys, then, now, text(printed), difference, way.parts(), way.cases);
    }

    private static @Nullable String text(@Nullable Printed printed) {
        return printed == null ? null : printed.text();
    }

    /**
     * @param figure in the unit of the measure's figure
     */
    record Printed(String text, BigDecimal figure) {}

    /** One cell's way through all turns. */
    private final class Way {
        private final String period;
        private final Tally tally;
        private final @Nullable BigDecimal start;
        private final Map<Cause, Part> parts = new EnumMap<>(Cause.class);
        private final List<RestatedCase> cases = new ArrayList<>();
        private boolean broken;

        Way(String period, List<String> codes) {
            this.period = period;
            tally = new Tally(codes);
            turns.first().forEach((key, state) -> {
                if (key.period().equals(period)) {
                    tally.add(state);
                }
            });
            start = tally.figure(figure);
        }

        void take(Turns.Turn turn) {
            var before = tally.copy();
            List<RestatedCase> turned = new ArrayList<>();
            turn.moved().forEach((key, moved) -> {
                if (key.period().equals(period) && (tally.counts(moved.before()) || tally.counts(moved.after()))) {
                    tally.remove(moved.before());
                    tally.add(moved.after());
                    turned.add(told(turn, key, moved));
                }
            });
            if (!turned.isEmpty()) {
                turned.sort(Comparator.comparing(RestatedCase::before, Comparator.nullsFirst(BY_DATA))
                        .thenComparing(RestatedCase::after, Comparator.nullsFirst(BY_DATA)));
                cases.addAll(turned);
                count(turn.cause(), before);
            }
        }

        private void count(Cause cause, Tally before) {
            var from = before.figure(figure);
            var to = tally.figure(figure);
            broken |= from == null || to == null;
            var step = from == null || to == null ? BigDecimal.ZERO : to.subtract(from);
            parts.merge(
                    cause,
                    new Part(cause, tally.cases() - before.cases(), tally.numerator() - before.numerator(), step),
                    RestatedCells::sum);
        }

        List<Part> parts() {
            return parts.values().stream()
                    .map(part -> broken ? new Part(part.cause(), part.cases(), part.numerator(), null) : part)
                    .toList();
        }
    }

    private static Part sum(Part one, Part other) {
        return new Part(
                one.cause(),
                one.cases() + other.cases(),
                one.numerator() + other.numerator(),
                Objects.requireNonNull(one.figure()).add(Objects.requireNonNull(other.figure())));
    }

    private static RestatedCase told(Turns.Turn turn, Key key, Moved moved) {
        var child = moved.child();
        return new RestatedCase(
                key.caseKey(),
                key.authority(),
                turn.cause(),
                turn.knownAt(),
                state(moved.before()),
                state(moved.after()),
                turn.facts().getOrDefault(child, List.of()).stream()
                        .map(change -> fact(turn, change, turn.spoke().get(child)))
                        .sorted(Comparator.comparing(RestatedFact::kind)
                                .thenComparing(RestatedFact::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(RestatedFact::turn))
                        .toList());
    }

    private static @Nullable CaseState state(@Nullable State state) {
        return state == null
                ? null
                : new CaseState(state.countedOn(), state.value(), state.inNumerator(), state.excludedBecause());
    }

    /** What is gone is told by whoever spoke last of the child; where it was withdrawn, by the one that was. */
    private static RestatedFact fact(Turns.Turn turn, Change change, HeldFacts.@Nullable Spoken spoke) {
        var fact = Objects.requireNonNull(change.after() == null ? change.before() : change.after());
        var milestone = fact.kind().equals("MILESTONE")
                ? fact.key().substring(0, fact.key().indexOf('|'))
                : null;
        return change.after() == null && spoke != null
                ? new RestatedFact(
                        change.turn().name(),
                        fact.kind(),
                        milestone,
                        fact.day(),
                        spoke.submission(),
                        spoke.position(),
                        "SubmissionCompleted",
                        turn.knownAt())
                : new RestatedFact(
                        change.turn().name(),
                        fact.kind(),
                        milestone,
                        fact.day(),
                        fact.submission(),
                        fact.position(),
                        fact.type(),
                        fact.knownAt());
    }
}
