package org.waymark.intake.rules;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.journey.events.Episode;

/** The foster carer who adopts fostered before. */
final class NotWithThatCarerBefore implements Rule {
    private static boolean isNeither(Episode before) {
        return before.placement() != null && !Episodes.isFostered(before) && !Episodes.isAdoptive(before);
    }

    @Override
    public About about() {
        return About.rule(
                "336",
                "NOT_WITH_THAT_CARER",
                "This placement is for adoption with the foster carer of before (A3, A5), and the placement before it is neither fostering nor adoptive. Correct either.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return IntStream.range(1, child.episodes().size())
                .filter(i -> Episodes.isWithFosterCarer(child.episodes().get(i).said()))
                .filter(i -> isNeither(child.episodes().get(i - 1).said()))
                .mapToObj(i -> Spot.episode(child.episodes().get(i), "PLACE"));
    }
}
