package org.waymark.journey.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A return that speaks of an episode or decision.
 *
 * @param told what it says; null where it does not name it
 * @param endedOn null where it shows it open, or does not name it
 */
record Mention<F>(Spoken by, @Nullable F told, @Nullable LocalDate endedOn) {}
