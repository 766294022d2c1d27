package org.waymark.intake;

import java.util.List;

/**
 * What was sent.
 *
 * @param authority ONS code or three-digit number, as typed
 * @param year such as {@code 2022-23}, as typed
 * @param asAt the day or instant on which the council submitted this, as typed
 * @param dryRun only say what would happen
 */
public record ImportRequest(String authority, String year, String asAt, boolean dryRun, List<SubmittedFile> files) {}
