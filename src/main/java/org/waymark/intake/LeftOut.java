package org.waymark.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.intake.Tally.Effect;
import org.waymark.intake.rules.About;
import org.waymark.journey.commands.SubmissionCommand.Place;
import org.waymark.publication.Headlines;
import org.waymark.shared.ChildKey;
import org.waymark.warehouse.Session;

/** What the problems of a return do to the figures of its year: whom a measure leaves out for what a rule names. */
final class LeftOut {
    private final Headlines headlines;

    LeftOut(Headlines headlines) {
        this.headlines = headlines;
    }

    /** By the code of the problem; nothing of rules for which no measure leaves anybody out. */
    Map<String, List<Effect>> of(
            Session session, Place place, Map<About, Set<String>> broken, Keys keys, Instant knownAt) {
        Map<String, List<Effect>> effects = new HashMap<>();
        var leftOut = headlines.leftOut(session, place.authority(), place.year(), knownAt);
        broken.forEach((about, childIds) -> {
            if (about.leavesOut() == null) {
                return;
            }
            Set<String> concerned = childIds.stream()
                    .map(keys.children()::get)
                    .map(ChildKey::toString)
                    .collect(Collectors.toSet());
            leftOut.forEach((exclusion, children) -> {
                int count = (int) children.stream().filter(concerned::contains).count();
                if (exclusion.reason().equals(about.leavesOut()) && count > 0) {
                    effects.computeIfAbsent(about.code(), _ -> new ArrayList<>())
                            .add(new Effect(exclusion.measure(), place.year().label(), exclusion.reason(), count));
                }
            });
        });
        return effects;
    }
}
