package org.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.web.pages.CaseAnswer.Fact;
import org.waymark.web.pages.CasePage.Version;

/** What the page of a case shows of it as known on a day. */
class CasePageTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);

    /** Said on 30 June 2022, said otherwise on 15 November 2022 at noon: until the end of 14 November the first holds. */
    private static final CaseAnswer TOLD = new CaseAnswer(
            "key",
            "E08000026",
            3,
            List.of(
                    fact("2021-05-01", "2022-06-30T00:00:00+01:00", "2022-11-15T12:00:00Z", "CORRECTED"),
                    fact("2021-06-01", "2022-11-15T12:00:00Z", null, "HOLDS")));

    @Test
    void showsTheWayAsItWasKnownAtTheEndOfADay() {
        assertThat(way("2022-06-29")).isEmpty();
        assertThat(way("2022-06-30")).containsExactly("1 May 2021");
        assertThat(way("2022-11-14")).containsExactly("1 May 2021");
        assertThat(way("2022-11-15")).containsExactly("1 June 2021");
    }

    @Test
    void showsWhatHoldsNow() {
        assertThat(CasePage.of(TOLD, KnownOn.NOW, CLOCK).way())
                .extracting(Fact::occurred)
                .containsExactly("1 June 2021");
    }

    @Test
    void keepsWhatNoLongerHoldsAndSaysWhy() {
        assertThat(CasePage.of(TOLD, KnownOn.NOW, CLOCK).kinds().getFirst().facts())
                .extracting(Fact::standing)
                .containsExactly("Corrected: it was mistyped (on the word of: court)", "Holds");
    }

    @Test
    void tellsOnWhichDaysItCameToBeKnown() {
        assertThat(CasePage.of(TOLD, KnownOn.NOW, CLOCK).versions())
                .containsExactly(
                        new Version("2022-06-30", "30 June 2022", 1, 0),
                        new Version("2022-11-15", "15 November 2022", 1, 1));
    }

    private static List<String> way(String day) {
        return CasePage.of(TOLD, new KnownOn(LocalDate.parse(day)), CLOCK).way().stream()
                .map(Fact::occurred)
                .toList();
    }

    private static Fact fact(String on, String from, @Nullable String to, String status) {
        boolean isCorrected = status.equals("CORRECTED");
        return new Fact(
                "placement_order/" + on,
                "MILESTONE",
                "PLACEMENT_ORDER",
                LocalDate.parse(on),
                null,
                "DAY",
                List.of(),
                "RECORDER",
                OffsetDateTime.parse(from),
                OffsetDateTime.parse(from),
                to == null ? null : OffsetDateTime.parse(to),
                status,
                isCorrected ? "MISTYPED" : null,
                isCorrected ? "COURT" : null);
    }
}
