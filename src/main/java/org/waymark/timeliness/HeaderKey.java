package org.waymark.timeliness;

import org.waymark.shared.Header;

/** What a measure's header may say, in the order in which it says it. */
enum HeaderKey implements Header.Key {
    CODE(true),
    VERSION(true),
    TITLE(true),
    MEANING(true),
    COHORT(true),
    OF(false),
    CLOCK_STARTS(false),
    CLOCK_STOPS(false),
    LEFT_OUT(false),
    WAY(false),
    FIGURE(true),
    UNIT(true),
    THRESHOLD(false),
    BREAKS(false),
    RECORDS(false),
    NEEDS(false),
    COUNTS(false),
    PARTED_BY(false),
    WOULD_NEED(false),
    SOURCE(true),
    VALID_FROM(true),
    VALID_TO(false),
    GRAIN(true);

    private final boolean required;

    HeaderKey(boolean required) {
        this.required = required;
    }

    @Override
    public boolean isRequired() {
        return required;
    }
}
