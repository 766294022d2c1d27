package org.waymark.intake.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a return.
 *
 * @param line in its file; 1 is the header row
 * @param bornOn DOB of this row; null where it has none that can be read
 * @param whole whether every cell could be read: where not, what looks blank may not be
 */
public record Told<T>(int line, @Nullable LocalDate bornOn, boolean whole, T said) {}
