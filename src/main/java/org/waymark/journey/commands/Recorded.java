package org.waymark.journey.commands;

/**
 * The answer to a recorder's command.
 *
 * @param factId the fact that was recorded, or put in the place of the one that was corrected, or retracted
 * @param version of the case, to be expected by the next command
 * @param already the same command had been sent before, so there was nothing to do
 */
public record Recorded(String factId, long version, boolean already) {}
