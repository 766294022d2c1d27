package org.waymark.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateReturn;
import org.waymark.journey.commands.Speaker;
import org.waymark.journey.commands.SubmissionCommand.BeginSubmission;
import org.waymark.journey.commands.SubmissionCommand.CompleteSubmission;
import org.waymark.journey.commands.SubmissionCommand.Place;
import org.waymark.journey.events.Episode;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.ReturnCodes.LegalStatus;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.PlacementProvider;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;
import org.waymark.shared.SealedText;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;

/** Commands to send to a ledger. */
final class Commands {
    /** ReturnStated, CharacteristicsStated and EpisodeStated. */
    static final int EVENTS_OF_A_RETURN = 3;

    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final FinancialYear YEAR = new FinancialYear(2022);
    private static final Place PLACE =
            new Place(COVENTRY, YEAR, SubmissionKind.RETURN, Instant.parse("2023-06-30T00:00:00Z"));

    private Commands() {}

    static ChildKey child(int n) {
        return new ChildKey(new UUID(0x4000, 0x8000_0000_0000_0000L + n));
    }

    static SubmissionId submission(int n) {
        return new SubmissionId(new UUID(0x4001, 0x8000_0000_0000_0000L + n));
    }

    /** What the n-th submission says of a child: one episode. */
    static StateReturn stateReturn(ChildKey child, int n) {
        var speaker = new Speaker(COVENTRY, submission(n), YEAR, PLACE.asAt(), "digest" + n);
        var episode = new Episode(
                LocalDate.of(2022, 4, 11),
                ReasonForNewEpisode.S,
                LegalStatus.C2,
                Placement.U6,
                PlacementProvider.PR1,
                null,
                null,
                null);
        return new StateReturn(child, speaker, new SealedText("sealed"), List.of(episode), List.of(), null);
    }

    static BeginSubmission begin(String digest) {
        return new BeginSubmission(PLACE, digest, new TreeSet<>());
    }

    /** Refused unless the submission was begun. */
    static CompleteSubmission complete(SubmissionId submission) {
        return new CompleteSubmission(PLACE, submission, 1);
    }
}
