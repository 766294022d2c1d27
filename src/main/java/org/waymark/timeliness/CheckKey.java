package org.waymark.timeliness;

import org.waymark.shared.Header;

/** What a check's header may say, in the order in which it says it. */
enum CheckKey implements Header.Key {
    CODE(true),
    TITLE(true),
    MEANING(true),
    STOCK(true),
    IN(true),
    OUT(true),
    OUT_AT_MOST(false),
    REASONS(true),
    SOURCE(true),
    GRAIN(true);

    private final boolean required;

    CheckKey(boolean required) {
        this.required = required;
    }

    @Override
    public boolean isRequired() {
        return required;
    }
}
