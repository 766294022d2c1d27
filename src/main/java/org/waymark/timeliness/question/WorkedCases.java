package org.waymark.timeliness.question;

import java.util.List;

/**
 * Some of the cases behind a figure.
 *
 * @param total how many there are in all
 */
public record WorkedCases(List<WorkedCase> cases, int total) {}
