package org.waymark.briefing.writing;

import java.util.List;
import java.util.Locale;

/** A line of {@code briefing/wording.txt}, with the places that must be in it. */
enum Phrase {
    SINGLE_PERIOD("measure", "value", "period"),
    ROSE("measure", "slightly", "before", "earlier", "value", "period", "change", "percent"),
    FELL("measure", "slightly", "before", "earlier", "value", "period", "change", "percent"),
    SAME("measure", "value", "period", "earlier"),
    ABOUT_THE_SAME("measure", "before", "earlier", "value", "period"),
    OF_SO_FEW("measure", "before", "earlier", "value", "period"),
    SLIGHTLY,
    PERCENT("percent"),
    SMALL_NUMBERS,
    NO_EVIDENCE_OF_A_CHANGE,
    BEYOND_CHANCE,
    TOO_FEW,
    SERIES_BREAK("measure", "value", "period", "why"),
    OVERLAPPING_PERIODS,
    HIDDEN("measure", "period"),
    NOT_AVAILABLE("measure", "period", "why"),
    NOT_APPLICABLE("measure", "period", "why"),
    NOBODY("measure", "period"),
    NOTHING_TO_SAY,
    ABOVE_THRESHOLD("measure", "period", "value", "slightly", "threshold", "change", "percent"),
    BELOW_THRESHOLD("measure", "period", "value", "slightly", "threshold", "change", "percent"),
    AT_THRESHOLD("measure", "period", "value"),
    PUBLISHED("series", "value", "area", "period"),
    GROUPS_OF_A_COUNT("measure", "period", "value", "group", "largest"),
    GROUPS_OF_AN_AVERAGE("measure", "period", "base", "lowest group", "lowest", "highest group", "highest"),
    GROUPS_OVERLAP,
    GROUPS_APART,
    GROUPS_WITHOUT_INTERVALS,
    GROUPS_ALIKE("measure", "period", "lowest", "base"),
    GROUPS_TOO_FEW("measure", "period", "base"),
    GROUPS_HIDDEN("hidden", "period"),
    STILL_WAITING,
    STILL_WAITING_COUNT("measure", "value", "period"),
    WAITING("whom", "period", "text"),
    STILL_IN_A_CURVE("waits", "whom", "period", "still"),
    HALF_AT_MOST("whom", "median", "unit"),
    LONGEST_STAGE("period", "stage", "days"),
    WAYS_OF_A_COHORT("from", "period", "waits", "arrived", "to", "otherwise", "still"),
    CHANGE_IN_PARTS("measure", "before", "earlier", "value", "period", "change");

    private final List<String> places;

    Phrase(String... places) {
        this.places = List.of(places);
    }

    /** As it is called in the file. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    List<String> places() {
        return places;
    }
}
