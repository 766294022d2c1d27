package org.waymark.intake.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;

/** Who is placed with the same carer has not moved. */
final class WithFosterCarerByMove implements Rule {
    private static final LocalDate ASKED_OF_EPISODES_FROM = LocalDate.of(2015, 4, 1);
    private static final Set<ReasonForNewEpisode> ALLOWED =
            EnumSet.of(ReasonForNewEpisode.S, ReasonForNewEpisode.T, ReasonForNewEpisode.U);

    @Override
    public About about() {
        return About.rule(
                        "217",
                        "WITH_CARER_BY_MOVE",
                        "This placement is for adoption with the foster carer of before (A3, A5), so it begins with S, T or U. Correct RNE or PLACE.")
                .from(2015);
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.episodesWhere(
                each -> Episodes.isWithFosterCarer(each)
                        && !each.startedOn().isBefore(ASKED_OF_EPISODES_FROM)
                        && each.startedBecause() != null
                        && !ALLOWED.contains(each.startedBecause()),
                "RNE");
    }
}
