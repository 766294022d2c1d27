package org.waymark.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case as GraphQL answers it, and as a page says it. */
record CaseAnswer(String key, String authority, long version, List<Fact> facts) {
    record Detail(String key, String value) {
        String words() {
            return Words.of("Detail", key) + " " + value.replace('_', ' ');
        }
    }

    record Fact(
            String factId,
            String kind,
            @Nullable String milestone,
            @Nullable LocalDate occurredOn,
            @Nullable LocalDate endedOn,
            String precision,
            List<Detail> detail,
            String source,
            OffsetDateTime knownFrom,
            @Nullable OffsetDateTime recordedAt,
            @Nullable OffsetDateTime knownTo,
            String status,
            @Nullable String because,
            @Nullable String onAuthorityOf) {
        /** What it is, in words. */
        public String what() {
            return milestone != null
                    ? Words.of("Milestone", milestone)
                    : kind.equals("EPISODE") ? "Episode of care" : "What the child is like";
        }

        public String details() {
            return detail.stream().map(Detail::words).collect(Collectors.joining(", "));
        }

        public String occurred() {
            var from = Days.of(occurredOn, precision);
            return endedOn == null ? from : from + " to " + Days.of(endedOn);
        }

        public String toldBy() {
            return Words.of("FactSource", source);
        }

        public String known() {
            return Days.of(knownFrom);
        }

        public String knownUntil() {
            return knownTo == null ? "still" : Days.of(knownTo);
        }

        public String recorded() {
            return recordedAt == null ? "follows from other facts" : Days.of(recordedAt);
        }

        public boolean holds() {
            return status.equals("HOLDS");
        }

        boolean isHeldAt(Instant moment) {
            return !knownFrom.toInstant().isAfter(moment)
                    && (knownTo == null || knownTo.toInstant().isAfter(moment));
        }

        /** Whether it can be corrected and taken back, one by one. */
        public boolean isCorrectable() {
            return holds() && (kind.equals("MILESTONE") || (kind.equals("CHARACTERISTIC") && isRecorded()));
        }

        boolean isRecorded() {
            return source.equals("RECORDER");
        }

        /** What became of it, and why, on whose word. */
        public String standing() {
            var words = new StringBuilder(Words.of("FactStatus", status));
            if (because != null) {
                words.append(": ").append(Words.of("CorrectionReason", because).toLowerCase(Locale.ROOT));
            }
            if (onAuthorityOf != null) {
                words.append(" (on the word of: ")
                        .append(Words.of("OnAuthorityOf", onAuthorityOf).toLowerCase(Locale.ROOT))
                        .append(')');
            }
            return words.toString();
        }
    }

    /** The days on which something came to be known or ceased to hold. */
    List<OffsetDateTime> versions() {
        return Stream.concat(
                        facts.stream().map(Fact::knownFrom),
                        facts.stream().map(Fact::knownTo).filter(Objects::nonNull))
                .distinct()
                .sorted()
                .toList();
    }
}
