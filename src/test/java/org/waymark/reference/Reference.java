package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers any measure for any window as known at any moment, by folding all that had been said by then. */
public final class Reference {

    private final Map<String, List<Submitted>> byAuthority = new TreeMap<>();
    private final Map<String, Knowledge> folded = new HashMap<>();

    public Reference(List<Submitted> submissions) {
        for (Submitted submitted : submissions) {
            byAuthority
                    .computeIfAbsent(submitted.authority(), _ -> new ArrayList<>())
                    .add(submitted);
        }
    }

    /** One case per case considered, excluded ones with their reason; both ends of the window belong to it. */
    public List<Case> cases(String measure, LocalDate windowStart, LocalDate windowEnd, Instant knownAt) {
        List<Case> cases = new ArrayList<>();
        byAuthority.forEach((authority, submissions) -> {
            Knowledge knowledge = folded.computeIfAbsent(authority + knownAt, _ -> Knowledge.at(knownAt, submissions));
            knowledge.children.forEach((child, record) -> {
                Career career = new Career(record);
                var asked = new TrackerMeasures.Asked(windowStart, windowEnd, knownAt, knowledge.siblingGroups, child);
                for (Measures.Counted counted : new Measures(career, asked).of(measure)) {
                    Membership sibling = knowledge.siblingGroups.of(child, counted.on());
                    cases.add(new Case(
                            authority,
                            child,
                            authority + "/" + child + counted.detail(),
                            counted.on(),
                            counted.value(),
                            counted.inNumerator(),
                            counted.excludedBecause(),
                            Dimensions.of(
                                    authority,
                                    career,
                                    knowledge.siblingGroups,
                                    sibling,
                                    counted.on(),
                                    counted.detail()),
                            authority + "/" + (sibling == null ? child : sibling.group())));
                }
            });
        });
        return cases;
    }

    /** The cases of one measure and window, one for each sibling group in the place of its children's. */
    public static List<Case> bySiblingGroup(List<Case> cases) {
        return SiblingUnit.of(cases);
    }

    public Figure figure(List<Case> cases) {
        return Figure.over(cases);
    }
}
