package org.waymark.web.pages.asking;

import java.util.List;

/**
 * A field of a form in which something is chosen.
 *
 * @param name as the form sends it; also of its anchor
 * @param legend what is to be chosen
 * @param many whether several may be
 */
record ChoiceField(String name, String legend, boolean many, List<Choice> choices) {
    public boolean isChosenFrom() {
        return choices.stream().anyMatch(Choice::isChosen);
    }

    /** Of the things that are chosen. */
    public List<String> chosen() {
        return choices.stream().filter(Choice::isChosen).map(Choice::label).toList();
    }
}
