package org.waymark.journey;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.SubmissionCommand.BeginSubmission;
import org.waymark.journey.commands.SubmissionCommand.Begun;
import org.waymark.journey.commands.SubmissionCommand.CompleteSubmission;
import org.waymark.journey.commands.SubmissionCommand.Place;
import org.waymark.journey.commands.SubmissionCommand.WithdrawSubmission;
import org.waymark.journey.events.SubmissionEvent.SubmissionBegun;
import org.waymark.journey.events.SubmissionEvent.SubmissionCompleted;
import org.waymark.journey.events.SubmissionEvent.SubmissionWithdrawn;
import org.waymark.shared.Refusal;
import org.waymark.shared.SubmissionId;

/**
 * One {@link Place} and what was sent for it. At most one sending is complete there at a time; one that broke off is
 * taken up again by sending it again, and one that was withdrawn makes room.
 */
public class Submission {
    @AggregateIdentifier
    private @Nullable String place;

    private int begun;
    private @Nullable SubmissionBegun latest;
    private @Nullable SubmissionId complete;
    private @Nullable String completeDigest;

    public Submission() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Begun decide(BeginSubmission command) {
        if (complete != null) {
            if (!command.digest().equals(completeDigest)) {
                throw new Refusal(
                        "AS_AT_TAKEN",
                        "Another %s for %s, %s has already been taken in as submitted at %s. If this one replaces it, send it with its own date; if the other was wrong, withdraw it first."
                                .formatted(
                                        command.place().kind().name().toLowerCase(java.util.Locale.ROOT),
                                        command.place().authority(),
                                        command.place().year(),
                                        command.place().asAt()));
            }
            return new Begun(complete, true);
        }
        if (latest != null && latest.digest().equals(command.digest())) {
            return new Begun(latest.submission(), false);
        }
        var submission = nth(begun + 1, command);
        apply(new SubmissionBegun(
                submission,
                command.place().authority(),
                command.place().year(),
                command.place().kind(),
                command.place().asAt(),
                command.digest(),
                command.speaksOf()));
        return new Begun(submission, false);
    }

    /** The id follows from place and order, so that a repeated command needs no memory of a random one. */
    private static SubmissionId nth(int number, BeginSubmission command) {
        var name = command.place() + "#" + number;
        return new SubmissionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @CommandHandler
    void decide(CompleteSubmission command) {
        if (command.submission().equals(complete)) {
            return;
        }
        if (complete != null || latest == null || !latest.submission().equals(command.submission())) {
            throw new Refusal(
                    "SUBMISSION_SUPERSEDED",
                    "While this was being imported, another file was sent for the same date. Send this one again.");
        }
        apply(new SubmissionCompleted(command.submission(), command.children()));
    }

    @CommandHandler
    void decide(WithdrawSubmission command) {
        if (!command.submission().equals(complete)) {
            throw new Refusal("NOT_COMPLETE", "Only a completed submission that still holds can be withdrawn.");
        }
        apply(new SubmissionWithdrawn(command.submission(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(SubmissionBegun event) {
        place = new Place(event.authority(), event.year(), event.kind(), event.knownAt()).toString();
        begun = begun + 1;
        latest = event;
    }

    @EventSourcingHandler
    void evolve(SubmissionCompleted event) {
        complete = event.submission();
        completeDigest = latest == null ? null : latest.digest();
    }

    @EventSourcingHandler
    void evolve(SubmissionWithdrawn event) {
        complete = null;
        completeDigest = null;
        latest = null;
    }
}
