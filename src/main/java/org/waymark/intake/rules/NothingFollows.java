package org.waymark.intake.rules;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;

/** An episode that ends with X1 is followed by another that day. */
final class NothingFollows implements Rule {
    @Override
    public About about() {
        return About.rule(
                "388",
                "NOTHING_FOLLOWS",
                "This episode ended because another began (REC X1), and none begins on that day. Add the next episode, or correct DEC or REC.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        if (!child.saysEpisodes()) {
            return Stream.empty();
        }
        var starts =
                child.episodes().stream().map(row -> row.said().startedOn()).collect(Collectors.toSet());
        return child.episodesWhere(
                each -> each.endedBecause() == ReasonEpisodeCeased.X1
                        && each.endedOn() != null
                        && !starts.contains(each.endedOn()),
                "DEC");
    }
}
