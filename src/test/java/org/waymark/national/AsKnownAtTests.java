package org.waymark.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.national.Published.NATIONAL;
import static org.waymark.national.Published.NOW;
import static org.waymark.national.Published.question;
import static org.waymark.national.Published.said;
import static org.waymark.national.Published.year;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestHome;
import org.waymark.shared.Refusal;

/** A release is known from the day on which it came out. */
class AsKnownAtTests {
    private static final String ENGLAND = "E92000001";

    @ParameterizedTest
    @CsvSource({
        // England 2022-23 in the first release to tell it, and in the next
        "2023-11-16T00:00:00Z, 2960, CLA-2023",
        "2024-03-15T09:00:00Z, 2960, CLA-2023",
        "2024-11-13T23:59:59Z, 2960, CLA-2023",
        "2024-11-14T00:00:00Z, 3000, CLA-2024",
        "2025-11-20T00:00:00Z, 3000, LAIT-2025",
        ", 3000, LAIT-2025"
    })
    void givesTheNewestThatHadComeOut(@Nullable String knownAt, int adopted, String release) {
        var answer = NATIONAL.published(question("ADOPTED", ENGLAND, "2022-23", null, knownAt), NOW);

        assertThat(answer.rows()).hasSize(1);
        assertThat(said(answer.rows().getFirst().figure())).isEqualTo("%d is %d".formatted(adopted, adopted));
        assertThat(answer.provenance().releases()).extracting(Release::id).containsExactly(release);
    }

    /** In summer midnight in London is 23:00 UTC of the day before. */
    @Test
    void countsTheDayInLondon() {
        assertThat(rowsAt("2011-09-27T22:59:59Z")).isEmpty();
        assertThat(rowsAt("2011-09-27T23:00:00Z")).hasSize(1);
    }

    private static List<PublishedFigure> rowsAt(String knownAt) {
        return NATIONAL.published(question("ADOPTED", ENGLAND, "2010-11", null, knownAt), NOW)
                .rows();
    }

    @Test
    void saysWhatNoReleaseTellsByThen() {
        var answer = NATIONAL.published(question("ADOPTED", "E08000026", "2022-23", null, "2023-11-15T00:00:00Z"), NOW);
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.untold())
                .containsExactly(new NationalAnswer.Untold(
                        new Area("E08000026", "Coventry", AreaLevel.AUTHORITY), year("2022-23")));
        assertThat(answer.provenance().releases()).isEmpty();
    }

    @Test
    void keepsAnEarlierReleaseReadable() {
        var then = NATIONAL.published(question("ADOPTED", ENGLAND, "2022-23", "CLA-2023", null), NOW);
        assertThat(said(then.rows().getFirst().figure())).isEqualTo("2960 is 2960");
    }

    @Test
    void asksForEnglandWhereNothingElseIsNamed() {
        var answer = NATIONAL.published(new NationalQuestion("ADOPTED", null, null, null, null, null, null), NOW);
        assertThat(answer.rows()).extracting(row -> row.area().name()).containsOnly("England");
        // 2010-11 to 2014-15 from the SFRs, 2015-16 to 2024-25 from the interactive tool
        assertThat(answer.rows())
                .extracting(row -> said(row.figure()).split(" ")[0])
                .containsExactly(
                        "3050", "3450", "3980", "5050", "5330", "4710", "4370", "3850", "3590", "3480", "2890", "3010",
                        "3000", "3020", "3040");
    }

    @Test
    void partsByCharacteristicsAndLevels() {
        var totals = NATIONAL.published(
                new NationalQuestion(
                        "ENTRY_TO_PLACED", null, null, List.of(year("2024-25")), List.of("total"), null, null),
                NOW);
        assertThat(totals.rows()).hasSize(1);
        var regions = NATIONAL.published(
                new NationalQuestion("ADOPTED", null, AreaLevel.REGION, List.of(year("2024-25")), null, null, null),
                NOW);
        assertThat(regions.rows()).hasSize(11);
    }

    @Test
    void hasTheSameDigestForTheSameAnswer() {
        var asked = question("ADOPTED", ENGLAND, "2022-23", null, null);
        var digest = NATIONAL.published(asked, NOW).provenance().digest();
        assertThat(NATIONAL.published(asked, NOW.plusSeconds(60)).provenance().digest())
                .isEqualTo(digest);
        assertThat(NATIONAL.published(asked, Instant.parse("2024-03-15T00:00:00Z"))
                        .provenance()
                        .digest())
                .isNotEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTD, E92000001, , , UNKNOWN_SERIES, ADOPTED",
        "ADOPTED, E92000001, CLA-1999, , UNKNOWN_RELEASE, CLA-2023",
        // it came out on 14 November 2024
        "ADOPTED, E92000001, CLA-2024, 2024-03-15T00:00:00Z, UNKNOWN_RELEASE, CLA-2023",
        "ADOPTED, E92000001, , 2027-01-01T00:00:00Z, AS_KNOWN_AT_RANGE, "
    })
    void refusesWhatThereIsNot(
            String series,
            String area,
            @Nullable String release,
            @Nullable String knownAt,
            String code,
            @Nullable String allowed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> NATIONAL.published(question(series, area, "2022-23", release, knownAt), NOW))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    if (allowed != null) {
                        assertThat(refusal.allowedValues()).contains(allowed);
                    }
                });
    }

    @Test
    void saysHowToFindTheCodeOfAnArea() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> NATIONAL.published(question("ADOPTED", "331", "2022-23", null, null), NOW))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("UNKNOWN_AREA");
                    assertThat(refusal.reason()).contains("publishedAreas");
                    assertThat(refusal.allowedValues()).isEmpty();
                });
        assertThat(NATIONAL.areas("coventry", null)).extracting(Area::code).containsExactly("E08000026");
        assertThat(NATIONAL.areas(null, AreaLevel.REGION)).hasSize(11);
    }

    @Test
    void standsBesideMeasuresThatThereAre() {
        var library = TestHome.LIBRARY;
        assertThat(NATIONAL.series())
                .allSatisfy(each -> {
                    if (each.measure() != null) {
                        assertThat(library.definition(each.measure())).isNotNull();
                        assertThat(each.beside()).isNotNull();
                    } else {
                        assertThat(each.beside()).isNull();
                    }
                })
                .anyMatch(each -> each.measure() != null);
    }
}
