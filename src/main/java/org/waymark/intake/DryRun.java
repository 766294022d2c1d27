package org.waymark.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.waymark.identity.Vault;
import org.waymark.intake.ImportReport.Move;
import org.waymark.intake.ImportReport.Outcome;
import org.waymark.journey.Statements;
import org.waymark.journey.events.SubmissionEvent.SubmissionBegun;
import org.waymark.journey.events.SubmissionEvent.SubmissionCompleted;
import org.waymark.ledger.StoredEvent;
import org.waymark.publication.Headlines;
import org.waymark.publication.Headlines.Headline;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SubmissionId;
import org.waymark.timeliness.projection.Projection;

/** Lets a submission be taken in by the real projection and undone, to tell what it would do. Stores nothing. */
final class DryRun {
    private final Vault vault;
    private final Projection projection;
    private final Headlines headlines;
    private final Clock clock;

    DryRun(Vault vault, Projection projection, Headlines headlines, Clock clock) {
        this.vault = vault;
        this.projection = projection;
        this.headlines = headlines;
        this.clock = clock;
    }

    Outcome of(List<Saying> sayings) {
        List<StoredEvent> proposed = new ArrayList<>();
        List<SubmissionId> submissions = new ArrayList<>();
        Map<String, ChildKey> newcomers = new HashMap<>();
        for (var saying : sayings) {
            var submission = new SubmissionId(UUID.randomUUID());
            submissions.add(submission);
            propose(saying, submission, newcomers, proposed);
        }
        var place = sayings.getFirst().place();
        var now = clock.instant();
        var before = projection.warehouse().read(session -> headlines.of(session, place.authority(), now));
        return projection.tryOut(
                proposed,
                session -> Outcomes.of(session, submissions, place.asAt())
                        .moving(moves(before, headlines.of(session, place.authority(), now))));
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

    private void propose(
            Saying saying, SubmissionId submission, Map<String, ChildKey> newcomers, List<StoredEvent> proposed) {
        var place = saying.place();
        Map<String, ChildKey> keys = new HashMap<>(vault.knownKeysOf(place.authority(), saying.childIds()));
        saying.childIds()
                .forEach(child ->
                        keys.computeIfAbsent(child, id -> newcomers.computeIfAbsent(id, _ -> ChildKey.random())));
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
        var speaker = saying.speaker(submission, digest);
        for (var child : saying.childIds()) {
            var key = Objects.requireNonNull(keys.get(child));
            Statements.of(saying.of(child, key, speaker)).forEach(event -> add(proposed, key.toString(), event));
        }
        add(
                proposed,
                place.toString(),
                new SubmissionCompleted(submission, saying.childIds().size()));
    }

    private static void add(List<StoredEvent> proposed, String stream, Object event) {
        proposed.add(StoredEvent.proposed(Projection.proposedPosition(proposed.size()), stream, event));
    }
}
