package org.waymark.web.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.shared.London;
import org.waymark.web.pages.CaseAnswer.Fact;

/**
 * The way of one case, as its page tells it.
 *
 * @param way what holds, or held on the day that is shown, in the order of its days
 * @param kinds everything that was ever held, by kind
 * @param versions the days on which what is known of it changed
 */
record CasePage(String key, String authority, long version, List<Fact> way, List<Kind> kinds, List<Version> versions) {
    /** @param id for its heading */
    record Kind(String id, String title, List<Fact> facts) {}

    /**
     * @param day as addresses have it
     * @param added how many facts began to be known on that day
     * @param ended how many ceased to hold
     */
    record Version(String day, String words, long added, long ended) {}

    static CasePage of(CaseAnswer told, KnownOn knownOn, Clock clock) {
        var asked = knownOn.instant();
        Instant moment = asked == null ? clock.instant() : asked;
        return new CasePage(
                told.key(),
                told.authority(),
                told.version(),
                told.facts().stream()
                        .filter(fact -> fact.kind().equals("MILESTONE") && fact.isHeldAt(moment))
                        .toList(),
                List.of(
                        kind("milestones", "Milestones", "MILESTONE", told),
                        kind("episodes", "Episodes of care", "EPISODE", told),
                        kind("characteristics", "What the child is like", "CHARACTERISTIC", told)),
                versions(told));
    }

    private static Kind kind(String id, String title, String kind, CaseAnswer told) {
        return new Kind(
                id,
                title,
                told.facts().stream().filter(fact -> fact.kind().equals(kind)).toList());
    }

    private static List<Version> versions(CaseAnswer told) {
        return told.versions().stream()
                .map(moment -> London.dayOf(moment.toInstant()))
                .distinct()
                .map(day -> new Version(
                        day.toString(),
                        Days.of(day),
                        count(
                                told,
                                fact -> London.dayOf(fact.knownFrom().toInstant())
                                        .equals(day)),
                        count(
                                told,
                                fact -> fact.knownTo() != null
                                        && London.dayOf(fact.knownTo().toInstant())
                                                .equals(day))))
                .toList();
    }

    private static long count(CaseAnswer told, Predicate<Fact> which) {
        return told.facts().stream().filter(which).count();
    }
}
