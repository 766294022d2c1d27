package org.waymark.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.SiblingFact;
import org.waymark.journey.events.SiblingGroupEvent;
import org.waymark.journey.events.SiblingGroupEvent.MembershipStated;
import org.waymark.journey.events.SiblingGroupEvent.SiblingCorrected;
import org.waymark.journey.events.SiblingGroupEvent.SiblingGroupStated;
import org.waymark.journey.events.SiblingGroupEvent.SiblingRecorded;
import org.waymark.journey.events.SiblingGroupEvent.SiblingRetracted;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SubmissionId;

/** What holds of one sibling group: the siblings.csv that says so last, and what recorders have said since. */
public final class SiblingTimeline {
    private static final Comparator<SiblingGroupStated> IN_TURN = Comparator.comparing(SiblingGroupStated::knownAt)
            .thenComparing(said -> said.year().startYear())
            .thenComparing(SiblingGroupStated::digest);

    private final List<MembershipStated> rows;
    private final Map<String, SiblingFact> facts;

    private SiblingTimeline(List<MembershipStated> rows, Map<String, SiblingFact> facts) {
        this.rows = rows;
        this.facts = facts;
    }

    /**
     * A stretch of a child's time in the group.
     *
     * @param joinedOn null where it has always belonged to it
     * @param untilOn the first day on which it no longer does, or something else holds of it; null where there is none
     * @param together whether it lives with its siblings; null where nobody says so
     */
    public record Stay(
            ChildKey child,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate untilOn,
            @Nullable Boolean together) {}

    /**
     * @param told all events of the group in their order
     * @param holding the submissions that are complete and not withdrawn
     */
    public static SiblingTimeline asKnownAt(Instant instant, List<SiblingGroupEvent> told, Set<SubmissionId> holding) {
        var known =
                told.stream().filter(event -> !event.knownAt().isAfter(instant)).toList();
        var file = known.stream()
                .filter(SiblingGroupStated.class::isInstance)
                .map(SiblingGroupStated.class::cast)
                .filter(said -> holding.contains(said.submission()))
                .max(IN_TURN);
        var rows = known.stream()
                .filter(MembershipStated.class::isInstance)
                .map(MembershipStated.class::cast)
                .filter(said ->
                        file.isPresent() && said.submission().equals(file.get().submission()))
                .toList();
        var facts = new LinkedHashMap<String, SiblingFact>();
        var since = file.map(SiblingGroupStated::knownAt).orElse(Instant.MIN);
        known.forEach(event -> take(event, since, facts));
        return new SiblingTimeline(rows, facts);
    }

    private static void take(SiblingGroupEvent event, Instant since, Map<String, SiblingFact> facts) {
        switch (event) {
            case SiblingGroupEvent.Stated _ -> {}
            case SiblingRecorded said -> put(said.sibling(), said.knownAt(), since, facts);
            case SiblingCorrected said -> {
                facts.remove(said.factId());
                put(said.sibling(), said.knownAt(), since, facts);
            }
            case SiblingRetracted said -> facts.remove(said.factId());
        }
    }

    /** What a recorder said before the file that holds is the file's to say. */
    private static void put(SiblingFact fact, Instant knownAt, Instant since, Map<String, SiblingFact> facts) {
        facts.remove(fact.id());
        if (!knownAt.isBefore(since)) {
            facts.put(fact.id(), fact);
        }
    }

    SiblingTimeline with(SiblingFact fact) {
        var more = new LinkedHashMap<>(facts);
        more.put(fact.id(), fact);
        return new SiblingTimeline(rows, more);
    }

    SiblingTimeline without(String factId) {
        var fewer = new LinkedHashMap<>(facts);
        fewer.remove(factId);
        return new SiblingTimeline(rows, fewer);
    }

    Optional<SiblingFact> fact(String factId) {
        return Optional.ofNullable(facts.get(factId));
    }

    Collection<SiblingFact> facts() {
        return facts.values();
    }

    SiblingCourse courseOf(ChildKey child) {
        return SiblingCourse.of(
                rows.stream().filter(row -> row.child().equals(child)).toList(),
                facts.values().stream()
                        .filter(fact -> fact.child().equals(child))
                        .toList());
    }

    public List<Stay> stays() {
        List<ChildKey> children = new ArrayList<>();
        rows.forEach(row -> children.add(row.child()));
        facts.values().forEach(fact -> children.add(fact.child()));
        return children.stream()
                .distinct()
                .flatMap(child -> courseOf(child).stays(child).stream())
                .toList();
    }
}
