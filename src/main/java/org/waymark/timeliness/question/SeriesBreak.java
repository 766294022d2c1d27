package org.waymark.timeliness.question;

import java.time.LocalDate;

/** From this day on figures do not compare with those of before, and why. */
public record SeriesBreak(LocalDate on, String text) {}
