package org.waymark.journey.commands;

/**
 * The answer to a command of the information owner.
 *
 * @param already it stood so before, and nothing was stored
 */
public record Done(boolean already) {}
