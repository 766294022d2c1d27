package org.waymark.journey.events;

/**
 * That a person saw a warning and holds by what was said.
 *
 * @param rule the rule that warned, by its stable name
 */
public record Confirmation(String rule, ConfirmationReason because) {}
