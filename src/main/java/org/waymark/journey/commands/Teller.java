package org.waymark.journey.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;

/**
 * A recorder speaking of what no submission tells.
 *
 * @param knownAt now
 * @param expectedVersion what the recorder saw; null where it does not matter
 */
public record Teller(
        CommandId command,
        AuthorityCode authority,
        Instant knownAt,
        @Nullable Long expectedVersion) {}
