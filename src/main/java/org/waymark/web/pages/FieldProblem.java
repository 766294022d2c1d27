package org.waymark.web.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with what a form was given.
 *
 * @param field the id of the field, to which the summary leads
 * @param text what is wrong and what to do
 */
public record FieldProblem(String field, String text) {
    /** What each field says of itself, by its id. */
    public static Map<String, String> byField(List<FieldProblem> problems) {
        Map<String, String> byField = new HashMap<>();
        problems.forEach(each -> byField.merge(each.field(), each.text(), (one, other) -> one + " " + other));
        return byField;
    }
}
