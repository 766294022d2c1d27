package org.waymark.journey.commands;

import org.waymark.journey.events.EditionId;

/**
 * The answer to a command about editions.
 *
 * @param edition the one that it made, or was about
 * @param already the same command had been sent before, so there was nothing to do
 */
public record EditionTold(EditionId edition, boolean already) {}
