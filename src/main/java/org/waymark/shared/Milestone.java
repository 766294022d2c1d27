package org.waymark.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is kept of a child's way to adoption. Lower case in files, upper case in the API. */
public enum Milestone {
    ENTERED_CARE,
    PRE_PROCEEDINGS,
    PROCEEDINGS_ISSUED,
    PROCEEDINGS_ENDED,
    ADM_DECISION,
    PLAN_CHANGED,
    EARLY_PERMANENCE_DECISION,
    EARLY_PERMANENCE_PLACEMENT,
    CPR_COMPLETED,
    PLACEMENT_ORDER,
    FAMILY_FINDING,
    EXTERNAL_SEARCH,
    PANEL,
    MATCH,
    INTRODUCTIONS,
    MOVED_IN,
    APPLICATION,
    ADOPTION_ORDER,
    DISRUPTION,
    LEFT_CARE,
    DELAY,
    CONTACT_PLAN,
    SIBLING_CONTACT,
    LIFE_STORY_BOOK,
    LATER_LIFE_LETTER,
    CELEBRATION;

    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Milestone> ofFileName(String text) {
        return Arrays.stream(values())
                .filter(each -> each.fileName().equals(text))
                .findFirst();
    }
}
