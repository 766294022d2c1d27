package org.waymark.timeliness;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a measure's header may say, in the order in which it says it. */
enum HeaderKey {
    CODE(true),
    VERSION(true),
    TITLE(true),
    MEANING(true),
    COHORT(true),
    CLOCK_STARTS(false),
    CLOCK_STOPS(false),
    LEFT_OUT(false),
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

    boolean isRequired() {
        return required;
    }

    /** As it stands in the file, {@code valid from}. */
    String inFile() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<HeaderKey> of(String inFile) {
        return Arrays.stream(values())
                .filter(each -> each.inFile().equals(inFile))
                .findFirst();
    }
}
