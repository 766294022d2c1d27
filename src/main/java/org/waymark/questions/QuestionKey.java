package org.waymark.questions;

import org.waymark.shared.Header;

/** What the header of a saved question may say, in the order in which it says it. */
enum QuestionKey implements Header.Key {
    TITLE(true),
    TAGS(true),
    ASKED_BY(true),
    WHERE(true),
    ANSWERS(true),
    CANNOT_BE_ANSWERED(false);

    private final boolean required;

    QuestionKey(boolean required) {
        this.required = required;
    }

    @Override
    public boolean isRequired() {
        return required;
    }
}
