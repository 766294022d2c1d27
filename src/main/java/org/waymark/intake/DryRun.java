package org.waymark.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.waymark.intake.ImportReport.Move;
import org.waymark.intake.ImportReport.Outcome;
import org.waymark.journey.Statements;
import org.waymark.journey.events.SubmissionEvent.SubmissionBegun;
import org.waymark.journey.events.SubmissionEvent.SubmissionCompleted;
import org.waymark.ledger.StoredEvent;
import org.waymark.publication.Headlines;
import org.waymark.publication.Headlines.Headline;
import org.waymark.shared.SubmissionId;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.projection.TryOut;
import org.waymark.warehouse.Session;

/** Lets a submission be taken in by the real projection and undone, to tell what it would do. Stores nothing. */
final class DryRun {
    private final Projection projection;
    private final Headlines headlines;
    private final Clock clock;

    DryRun(Projection projection, Headlines headlines, Clock clock) {
        this.projection = projection;
        this.headlines = headlines;
        this.clock = clock;
    }

    /** @param figures what else to ask of the state that would be */
    Outcome of(List<Saying> sayings, Keyring keyring, BiFunction<Session, Outcome, Outcome> figures) {
        List<StoredEvent> proposed = new ArrayList<>();
        List<SubmissionId> submissions = new ArrayList<>();
        var clear = new KeptClear(keyring);
        for (var saying : sayings) {
            var submission = new SubmissionId(UUID.randomUUID());
            submissions.add(submission);
            propose(saying, submission, keyring, clear, proposed);
        }
        var place = sayings.getFirst().place();
        var now = clock.instant();
        var before = projection.warehouse().read(session -> headlines.of(session, place.authority(), now));
        return new TryOut(projection)
                .of(
                        proposed,
                        clear,
                        session -> figures.apply(
                                session,
                                Outcomes.of(session, submissions, place.asAt())
                                        .moving(moves(before, headlines.of(session, place.authority(), now)))));
    }

    private static List<Move> moves(Map<Headline, String> before, Map<Headline, String> after) {
        List<Move> moves = new ArrayList<>();
        after.forEach((headline, figure) -> {
            var was = before.getOrDefault(headline, "");
            if (!was.equals(figure)) {
                moves.add(new Move(headline.measure(), headline.period(), was, figure));
            }
        });
        return moves;
    }

    private static void propose(
            Saying saying, SubmissionId submission, Keyring keyring, KeptClear clear, List<StoredEvent> proposed) {
        var keys = keyring.proposed(saying);
        var place = saying.place();
        var digest = saying.digest(keys);
        add(
                proposed,
                place.toString(),
                new SubmissionBegun(
                        submission,
                        place.authority(),
                        place.year(),
                        place.kind(),
                        place.asAt(),
                        digest,
                        saying.speaksOf()));
        saying.commands(keys, saying.speaker(submission, digest), clear)
                .forEach(command -> Statements.of(command).forEach(event -> add(proposed, command.stream(), event)));
        add(
                proposed,
                place.toString(),
                new SubmissionCompleted(submission, saying.childIds().size()));
    }

    private static void add(List<StoredEvent> proposed, String stream, Object event) {
        proposed.add(StoredEvent.proposed(TryOut.position(proposed.size()), stream, event));
    }
}
