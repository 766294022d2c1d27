package org.waymark.journey.commands;

import org.waymark.shared.QuestionKey;

/**
 * The answer to a command about a member's question.
 *
 * @param already the same command had been sent before, so there was nothing to do
 */
public record QuestionTold(QuestionKey question, boolean already) {}
