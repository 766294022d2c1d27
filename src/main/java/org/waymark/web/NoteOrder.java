package org.waymark.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.questions.SavedQuestion;

/**
 * What a note is to be made of.
 *
 * @param title null for the first question's
 * @param authority whose cases or editions, by ONS code; null for all cases, and for the only council that publishes
 * @param purpose why it is written, for the query log; null where the questions' own will do
 * @param commentary officers' words by the heading of the section that they are of
 */
record NoteOrder(
        @Nullable String title,
        List<Part> parts,
        @Nullable String authority,
        @Nullable String purpose,
        Map<String, List<String>> commentary) {

    /** @param variables only those that differ from the question's own */
    record Part(SavedQuestion question, Map<String, Object> variables) {}
}
