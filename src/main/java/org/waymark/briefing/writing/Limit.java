package org.waymark.briefing.writing;

/** A number of {@code briefing/wording.txt} by which a word is chosen. */
enum Limit {
    ABOUT_THE_SAME_BELOW("about the same below", "%"),
    SLIGHTLY_BELOW("slightly below", "%"),
    SHARES_ABOUT_THE_SAME_BELOW("about the same below, of shares", " percentage points"),
    SHARES_SLIGHTLY_BELOW("slightly below, of shares", " percentage points"),
    SMALLEST_BASE("smallest base", " cases"),
    SMALLEST_GROUP("smallest group", " cases");

    private final String title;
    private final String unit;

    Limit(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** As it is called in the file. */
    String title() {
        return title;
    }

    /** What stands behind the number. */
    String unit() {
        return unit;
    }
}
