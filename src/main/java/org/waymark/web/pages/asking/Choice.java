package org.waymark.web.pages.asking;

/**
 * One of the things that can be chosen in a form.
 *
 * @param value as the form sends it
 * @param label as people read it
 */
record Choice(String value, String label, boolean isChosen) {}
