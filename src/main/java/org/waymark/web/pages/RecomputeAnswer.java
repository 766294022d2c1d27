package org.waymark.web.pages;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How things stand with a recompute, as GraphQL answers it and as a page says it. */
record RecomputeAnswer(
        @Nullable Current current,
        @Nullable Ended ended,
        boolean canRollBack,
        @Nullable Differences report) {
    /** Whether something is going on that is to be waited for. */
    public boolean isRunning() {
        return current != null && !current.isOver();
    }

    record Current(
            String phase,
            OffsetDateTime begunAt,
            @Nullable Long upToPosition,
            @Nullable OffsetDateTime asKnownAt,
            long done,
            long of,
            int percent,
            String unit,
            @Nullable Long secondsLeft) {
        public boolean isOver() {
            return phase.equals("READY") || phase.equals("FAILED");
        }

        public boolean isReady() {
            return phase.equals("READY");
        }

        /** Whether it holds all events as known now, so that it can be adopted. */
        public boolean isWhole() {
            return upToPosition == null && asKnownAt == null;
        }

        public String doing() {
            return Words.of("RecomputePhase", phase);
        }

        public String begun() {
            return Days.of(begunAt);
        }

        /** How far it is, and for how much longer this phase may take. */
        public String progress() {
            var left = secondsLeft == null
                    ? ""
                    : secondsLeft < 60
                            ? ", less than a minute left"
                            : ", about %d minutes left".formatted((secondsLeft + 59) / 60);
            return "%,d of %,d %s (%d%%)%s".formatted(done, of, unit, percent, left);
        }
    }

    record Ended(String outcome, @Nullable String by, OffsetDateTime at) {
        public String words() {
            return Words.of("RecomputeOutcome", outcome) + (by == null ? "" : ", by " + by) + ", " + Days.of(at) + ".";
        }
    }

    record Differences(
            boolean same,
            OffsetDateTime comparedAt,
            @Nullable Long upToPosition,
            @Nullable OffsetDateTime asKnownAt,
            long positionBefore,
            long positionAfter,
            long parkedBefore,
            long parkedAfter,
            int measures,
            long cellsCompared,
            long cellsDiffering,
            List<Table> tables,
            List<Cell> headlines,
            List<Cell> cells) {
        public String compared() {
            return Days.of(comparedAt);
        }

        /** Tables whose rows differ. */
        public List<Table> changed() {
            return tables.stream().filter(table -> !table.same()).toList();
        }
    }

    record Table(String name, boolean same, long rowsBefore, long rowsAfter) {}

    record Figure(String text, @Nullable String explanation) {
        String words() {
            return explanation == null ? text : text + " (" + explanation + ")";
        }
    }

    record Cause(
            long position,
            String type,
            @Nullable String submission,
            @Nullable OffsetDateTime knownAt) {
        String words() {
            return "event %d, %s%s"
                    .formatted(position, type, knownAt == null ? "" : ", known from " + Days.of(knownAt));
        }
    }

    record Cell(
            String measure,
            String period,
            @Nullable String dimension,
            @Nullable String code,
            @Nullable Figure before,
            @Nullable Figure after,
            List<Cause> causes,
            int causesInAll) {
        String measureCode() {
            return measure.substring(0, measure.indexOf('@'));
        }

        public String title() {
            var title = Words.all("Headline").get(measureCode());
            return title == null ? measure : title + " (" + measure + ")";
        }

        public String part() {
            return dimension == null ? "all" : Words.plain(dimension) + ": " + Objects.requireNonNullElse(code, "");
        }

        public String was() {
            return before == null ? "no such figure" : before.words();
        }

        public String becomes() {
            return after == null ? "no such figure" : after.words();
        }

        /** Why, in sentences. */
        public String why() {
            if (causes.isEmpty()) {
                return "Both go by the same events: one of them was wrong.";
            }
            var first = causes.stream().limit(3).map(Cause::words).collect(Collectors.joining("; "));
            return causesInAll > 3 ? first + "; and %,d more".formatted(causesInAll - 3) : first;
        }
    }
}
