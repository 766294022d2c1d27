package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers any measure for any window as known at any moment, by folding everything anew. */
public final class Reference {

    private final Map<String, List<Submitted>> byAuthority = new TreeMap<>();

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
            Knowledge knowledge = Knowledge.at(knownAt, submissions);
            knowledge.children.forEach((child, record) -> {
                Career career = new Career(record);
                for (Measures.Counted counted : new Measures(career, windowStart, windowEnd).of(measure)) {
                    Membership sibling = knowledge.siblingGroups.of(child, counted.on());
                    cases.add(new Case(
                            authority,
                            child,
                            authority + "/" + child + counted.detail(),
                            counted.on(),
                            counted.value(),
                            counted.inNumerator(),
                            counted.excludedBecause(),
                            Dimensions.of(authority, career, knowledge.siblingGroups, sibling, counted.on()),
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
