package org.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page of returns says of a council's years. */
class SubmissionsPageTests {
    /** 2019-20 is told by a complete return, 2020-21 by none, 2021-22 by one that broke off, 2022-23 by one that was taken back. */
    @Test
    void namesYearsThatNoCompleteReturnCovers() {
        var page = SubmissionsPage.of(List.of(
                row("2019-20", "RETURN", "COMPLETED"),
                row("2020-21", "MILESTONES", "COMPLETED"),
                row("2021-22", "RETURN", "INCOMPLETE"),
                row("2022-23", "RETURN", "WITHDRAWN")));

        var council = page.councils().getFirst();
        assertThat(council.missing()).isEqualTo("2020-21, 2021-22, 2022-23");
        assertThat(council.incomplete()).isEqualTo(1);
        assertThat(council.rows())
                .extracting(SubmissionRow::year)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void saysWhereNoYearIsMissing() {
        var page = SubmissionsPage.of(List.of(row("2019-20", "RETURN", "COMPLETED")));

        assertThat(page.councils().getFirst().missing()).isEqualTo("none between its first year and its last");
    }

    private static SubmissionRow row(String year, String kind, String status) {
        var at = OffsetDateTime.parse("2023-06-30T00:00:00+01:00");
        return new SubmissionRow("id", "E08000026", "Coventry", year, kind, at, at, status, null, 1);
    }
}
