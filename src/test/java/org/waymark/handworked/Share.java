package org.waymark.handworked;

/** A share in words: {@code 2 of 5}, then who was left out, as in {@code 0 of 0, ENTERED_BEFORE_RECORDS 1}. */
final class Share {
    private Share() {}

    static String of(Story story, String measure, String period) {
        return of(story, measure, period, Story.NOW);
    }

    static String of(Story story, String measure, String period, String knownOn) {
        var cell = story.cell(measure, period, Story.instant(knownOn));
        return cell.numerator() + " of " + cell.cases() + Story.leftOut(cell);
    }
}
