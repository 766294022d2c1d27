package org.waymark.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.Restatement.Cause;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.CaseStates.Key;
import org.waymark.timeliness.CaseStates.State;
import org.waymark.timeliness.HeldFacts;
import org.waymark.timeliness.HeldFacts.Change;
import org.waymark.warehouse.Session;

/**
 * The way of all cases of one measure from what a published set rested on to what is known now: first what was withdrawn or
 * sent in late, then day of knowledge by day of knowledge, then the definition. Each turn of a case has one cause.
 */
final class Turns {
    private static final int MOST_DAYS = 400;

    /**
     * Some cases that turn together by one cause.
     *
     * @param facts what made each turn, by child
     */
    record Turn(
            Cause cause,
            @Nullable Instant knownAt,
            Map<Key, Moved> moved,
            Map<String, List<Change>> facts,
            Map<String, HeldFacts.Spoken> spoke) {}

    /** Asks for the cases at one knowledge date. */
    interface Asking {
        Map<Key, State> at(Instant knownAt);
    }

    private final Session session;
    private final Instant then;
    private final Instant now;
    private final Map<Key, State> first;
    private final List<Turn> turns = new ArrayList<>();

    private Turns(Sight sight, Instant then, Map<Key, State> first) {
        this.session = sight.session();
        this.then = then;
        this.now = sight.scope().knownAt();
        this.first = first;
    }

    /**
     * @param past the tables as they were at the position that the published set rested on; null where that is today's
     * @param old asks by the definition of then
     * @param defined the cases of now by the definition of now
     */
    static Turns of(
            Sight sight,
            RestatementQuestion.Published published,
            @Nullable Past past,
            Asking old,
            Map<Key, State> defined) {
        var start = old.at(published.knownAt());
        var turns = new Turns(sight, published.knownAt(), past == null ? start : past.states());
        if (past != null) {
            turns.sinceThen(past, start);
        }
        turns.asKnown(start, old);
        turns.add(Cause.DEFINITION, null, Moved.between(old.at(turns.now), defined), Map.of(), Map.of());
        return turns;
    }

    /** @param states the cases as they were told then */
    record Past(Session session, long position, Map<Key, State> states) {}

    /** The cases that the published set rested on. */
    Map<Key, State> first() {
        return first;
    }

    List<Turn> turns() {
        return turns;
    }

    /** What was known then, and is told otherwise today: submissions withdrawn since, and what was sent in late. */
    private void sinceThen(Past past, Map<Key, State> start) {
        var moved = Moved.between(past.states(), start);
        if (moved.isEmpty()) {
            return;
        }
        var children = Moved.children(moved);
        var withdrawn = HeldFacts.withdrawnSince(session, past.position());
        var facts =
                changes(HeldFacts.of(past.session(), then, children), HeldFacts.of(session, then, children), children);
        addByCause(null, moved, facts, Map.of(), changes -> sinceThen(changes, withdrawn, past.position()));
    }

    private static Cause sinceThen(List<Change> changes, Set<String> withdrawn, long position) {
        boolean late = changes.stream()
                .map(Change::after)
                .anyMatch(fact -> fact != null && fact.position() != null && fact.position() > position);
        boolean toldByWithdrawn = changes.stream()
                .map(Change::before)
                .anyMatch(fact -> fact != null && fact.submission() != null && withdrawn.contains(fact.submission()));
        return toldByWithdrawn || !late && !withdrawn.isEmpty() ? Cause.WITHDRAWALS : asKnown(changes);
    }

    private static Cause asKnown(List<Change> changes) {
        return changes.stream().anyMatch(Change::corrects) ? Cause.CORRECTIONS : Cause.NEW_FACTS;
    }

    private void asKnown(Map<Key, State> start, Asking old) {
        var all = Moved.between(start, old.at(now));
        if (all.isEmpty()) {
            return;
        }
        var days = days(Moved.children(all));
        var before = start;
        var after = then;
        var held = HeldFacts.of(session, then, Moved.children(all));
        for (var day : days) {
            var states = day.equals(now) ? old.at(now) : old.at(day);
            var moved = Moved.between(before, states);
            moved.keySet().retainAll(all.keySet());
            var heldNow = HeldFacts.of(session, day, Moved.children(all));
            if (!moved.isEmpty()) {
                addByCause(
                        day,
                        moved,
                        changes(held, heldNow, Moved.children(moved)),
                        HeldFacts.spoke(session, after, day, Moved.children(moved)),
                        Turns::asKnown);
            }
            before = states;
            after = day;
            held = heldNow;
        }
    }

    /** The last is now, whatever changed on it. */
    private List<Instant> days(Set<String> children) {
        var days = new ArrayList<>(HeldFacts.days(session, then, now, children));
        if (days.size() > MOST_DAYS) {
            throw new Refusal(
                    "TOO_MANY_STEPS",
                    "Between the two knowledge dates something became known of these cases on %d days, and at most %d are followed. Choose fewer years, or a later published set."
                            .formatted(days.size(), MOST_DAYS));
        }
        if (days.isEmpty() || !days.getLast().equals(now)) {
            days.add(now);
        }
        return days;
    }

    private static Map<String, List<Change>> changes(HeldFacts before, HeldFacts after, Set<String> children) {
        return children.stream().collect(Collectors.toMap(child -> child, child -> before.changesTo(after, child)));
    }

    private interface Causing {
        Cause of(List<Change> changes);
    }

    private void addByCause(
            @Nullable Instant knownAt,
            Map<Key, Moved> moved,
            Map<String, List<Change>> facts,
            Map<String, HeldFacts.Spoken> spoke,
            Causing causing) {
        Map<Cause, Map<Key, Moved>> byCause = new HashMap<>();
        moved.forEach((key, each) -> byCause.computeIfAbsent(
                        causing.of(facts.getOrDefault(each.child(), List.of())), _ -> new HashMap<>())
                .put(key, each));
        byCause.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(each -> add(each.getKey(), knownAt, each.getValue(), facts, spoke));
    }

    private void add(
            Cause cause,
            @Nullable Instant knownAt,
            Map<Key, Moved> moved,
            Map<String, List<Change>> facts,
            Map<String, HeldFacts.Spoken> spoke) {
        if (!moved.isEmpty()) {
            turns.add(new Turn(cause, knownAt, moved, facts, spoke));
        }
    }
}
