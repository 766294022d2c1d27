package org.waymark.journey.commands;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.SubmissionId;

/**
 * A recorder speaking of adopters, or of siblings.
 *
 * @param knownAt now
 * @param expectedVersion what the recorder saw; null where it does not matter
 * @param holding the submissions that tell of the same and hold as known now
 */
public record Teller(
        CommandId command,
        AuthorityCode authority,
        Instant knownAt,
        @Nullable Long expectedVersion,
        Set<SubmissionId> holding) {

    /** Of adopters, of whom no submission tells. */
    public Teller(CommandId command, AuthorityCode authority, Instant knownAt, @Nullable Long expectedVersion) {
        this(command, authority, knownAt, expectedVersion, Set.of());
    }
}
