package org.waymark.journey.commands;

import org.jspecify.annotations.Nullable;
import org.waymark.shared.SealedText;

/**
 * The answer to a recorder's command.
 *
 * @param factId the fact that was recorded, or put in the place of the one that was corrected, or retracted
 * @param version of the case, to be expected by the next command
 * @param already the same command had been sent before, so there was nothing to do
 * @param earlier the sealed value that it had then, which is another text each time; null where nothing is sealed
 */
public record Recorded(
        String factId,
        long version,
        boolean already,
        @Nullable SealedText earlier) {
    public Recorded(String factId, long version, boolean already) {
        this(factId, version, already, null);
    }
}
