package org.waymark.questions;

import java.util.List;

/**
 * What plain words led to.
 *
 * @param questions the likeliest first; none where nothing fits
 * @param unknown the words that no saved question and no synonym has
 */
public record FoundQuestions(List<FoundQuestion> questions, List<String> unknown) {}
