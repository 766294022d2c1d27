package org.waymark.web.pages.editions;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.London;
import org.waymark.web.pages.Days;

/** An edition as GraphQL tells it to whoever may read it. */
record ReadEdition(
        Summary summary,
        List<String> measures,
        String rules,
        String solver,
        List<String> beside,
        List<Headline> headlines,
        List<Table> tables) {

    /**
     * @param id as {@code E06000990/council-year@1/2021-22/3}
     * @param decidedAt null until it is approved or rejected
     * @param digest null unless it was approved
     * @param status null where whoever asks is told of approved ones alone; so are the parameters after it
     */
    record Summary(
            String id,
            String authority,
            String period,
            String catalogue,
            OffsetDateTime knownAt,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String digest,
            @Nullable String status,
            @Nullable OffsetDateTime proposedAt,
            @Nullable String decidedBecause,
            @Nullable String overriddenBecause) {
        String knownOn() {
            return Days.of(London.dayOf(knownAt.toInstant()));
        }

        String proposedOn() {
            return proposedAt == null ? Days.NONE : Days.of(London.dayOf(proposedAt.toInstant()));
        }

        String decidedOn() {
            return decidedAt == null ? Days.NONE : Days.of(London.dayOf(decidedAt.toInstant()));
        }

        /** Which of those of its council and period it is. */
        int number() {
            return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
        }

        boolean isOfTheSame(Summary other) {
            return authority.equals(other.authority) && period.equals(other.period);
        }
    }

    /** @param explanation why it is not shown; null where it is */
    record Figure(String text, @Nullable String explanation) {
        boolean isHidden() {
            return explanation != null;
        }
    }

    /** @param from the edition that published it */
    record Headline(String measure, String title, Figure figure, boolean heldBack, String from) {}

    /** @param from the edition that published its cells; null where none did */
    record Table(String name, String state, @Nullable String from, List<String> by, List<Row> rows) {}

    record Row(List<Key> keys, Figure figure) {}

    record Key(String attribute, String code, String label) {}

    record Catalogue(String id, String title, String meaning) {}

    /**
     * What is hidden in one that is proposed, and why.
     *
     * @param measure of a headline; null for a cell
     * @param table null for a headline
     */
    record Hidden(@Nullable String measure, @Nullable String table, List<Key> keys, Set<String> because) {}

    record Bounds(List<HiddenCell> cells, int least, int most) {}

    record HiddenCell(List<Key> keys) {}

    /** What the lines of scorecards are found by. */
    record Definition(String code, String version, String title, String meaning, List<Threshold> thresholds) {
        String measure() {
            return code + "@" + version;
        }
    }

    /** @param window the first that it was drawn for, {@code 2011-14} */
    record Threshold(String window, boolean onwards, int days) {
        boolean holdsFor(String period) {
            int ends = yearOfEnd(period);
            int drawn = yearOfEnd(window);
            return ends == drawn || onwards && ends > drawn;
        }

        /** {@code 2011-14} ends in the year 14, and no council published before 2000. */
        private static int yearOfEnd(String period) {
            return Integer.parseInt(period.substring(period.indexOf('-') + 1));
        }
    }
}
