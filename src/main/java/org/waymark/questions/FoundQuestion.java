package org.waymark.questions;

import java.util.List;

/**
 * A saved question that plain words led to.
 *
 * @param because which of the words led there, and as what where it says it otherwise: "black: ethnic group"
 * @param suggested what it may be asked with, since the words name a code or a year; never filled in unasked
 */
public record FoundQuestion(SavedQuestion question, List<String> because, List<SuggestedVariable> suggested) {
    /** @param value as JSON */
    public record SuggestedVariable(String name, String value) {}
}
