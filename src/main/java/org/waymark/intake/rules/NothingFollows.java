package org.waymark.intake.rules;

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
        return child.episodesWhere(
                each -> child.saysEpisodes()
                        && each.endedBecause() == ReasonEpisodeCeased.X1
                        && each.endedOn() != null
                        && child.episodes().stream()
                                .noneMatch(other -> other.said().startedOn().equals(each.endedOn())),
                "DEC");
    }
}
