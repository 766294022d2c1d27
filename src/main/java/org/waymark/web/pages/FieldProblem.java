package org.waymark.web.pages;

/**
 * What is wrong with what a form was given.
 *
 * @param field the id of the field, to which the summary leads
 * @param text what is wrong and what to do
 */
record FieldProblem(String field, String text) {}
