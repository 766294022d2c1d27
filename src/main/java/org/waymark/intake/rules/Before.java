package org.waymark.intake.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;

/**
 * What the returns of the year before had said of a child, as known just before this one was submitted.
 *
 * @param listed whether one that tells of decisions listed the child
 * @param open the episode that was open at the end of the year before; null where none was
 */
public record Before(
        boolean listed, List<Decision> decisions, @Nullable Episode open, boolean adopted) {
    public static final Before NOTHING = new Before(false, List.of(), null, false);
}
