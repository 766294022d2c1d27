package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestHome;
import org.waymark.disclosure.CellId;
import org.waymark.shared.Refusal;

/** What councils publish stands in files, which are read strictly: a malformed one fails the build here, and the start. */
class EditionCataloguesTests {
    private static final EditionCatalogues CATALOGUES = EditionCatalogues.load(TestHome.LIBRARY);

    @Test
    void readsWhatCouncilsPublish() {
        assertThat(CATALOGUES.newest().stream().map(EditionCatalogue::id))
                .containsExactly("council-three-years@1", "council-year@1");
        var year = CATALOGUES.named("council-year@1");
        assertThat(year.tableNames())
                .containsEntry("sex", List.of("SEX"))
                .containsEntry("ethnic_group_within_14_months", List.of("ETHNICITY", "WITHIN_14_MONTHS"))
                .hasSize(7);
        assertThat(year.counted()).isEqualTo("ADOPTED@1");
        assertThat(year.label("ETHNICITY", "MIXED")).isEqualTo("Mixed or Multiple ethnic groups");
        assertThat(year.label("AGE_AT_ENTRY", "1_TO_4")).isEqualTo("1 to 4");
        assertThat(year.label("EARLY_PERMANENCE", "YES")).isEqualTo("Yes");
        assertThat(year.label("EARLY_PERMANENCE", "NO")).isEqualTo("No, or not recorded");
        assertThat(year.label("WITHIN_14_MONTHS", "NO")).isEqualTo("Later, or not known");
    }

    /** The broad groups of DfE's own tables, by the codes of the return; Chinese is in Asian, and of two codes nothing is known. */
    @ParameterizedTest
    @CsvSource({
        "WHITE, WBRI WIRI WIRT WROM WOTH",
        "MIXED, MWBC MWBA MWAS MOTH",
        "ASIAN, AIND APKN ABAN AOTH CHNE",
        "BLACK, BCRB BAFR BOTH",
        "OTHER_OR_NOT_KNOWN, OOTH REFU NOBT"
    })
    void putsEthnicitiesTogetherAsDfeDoes(String group, String codes) {
        for (var catalogue : CATALOGUES.newest()) {
            assertThat(catalogue.categories().get(new CellId.Part("ETHNICITY", group)))
                    .containsExactlyInAnyOrder(codes.split(" "));
        }
    }

    /** What is not known stands under a code that says so, where councils leave it open at all; of sex it is refused. */
    @Test
    void saysWhatStandsForWhatIsNotKnown() {
        var recorded = CATALOGUES.named("council-year@1").recorded();

        assertThat(recorded.get("AGE_AT_ENTRY"))
                .containsEntry("NOT_KNOWN", "10_AND_OVER_OR_NOT_KNOWN")
                .containsEntry("10_AND_OVER", "10_AND_OVER_OR_NOT_KNOWN");
        assertThat(recorded.get("EARLY_PERMANENCE")).isEqualTo(Map.of("YES", "YES", "NO", "NO", "NOT_KNOWN", "NO"));
        assertThat(recorded.get("SEX"))
                .isEqualTo(Map.of("MALE", "MALE", "FEMALE", "FEMALE_OR_NOT_KNOWN", "NOT_KNOWN", "FEMALE_OR_NOT_KNOWN"));
        assertThat(recorded.get("ETHNICITY")).doesNotContainKey("SHREDDED").hasSize(21);
    }

    /** Windows of three years lie end to end: one ends in 2022-23, so others in 2019-20 and 2025-26. */
    @ParameterizedTest
    @CsvSource({
        "2022-23, council-year@1",
        "2020-23, council-three-years@1",
        "2017-20, council-three-years@1",
        "2023-26, council-three-years@1"
    })
    void hasOneForEachPeriod(String period, String catalogue) {
        assertThat(CATALOGUES.of(period).id()).isEqualTo(catalogue);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-24,",
        "2022-23 Q1,",
        "2022-24,",
        "last year,",
        "2022-23, ethnicity",
        "2020-23, sex",
        "2022-23, anything"
    })
    void saysTheSameOfAllElse(String period, String table) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CATALOGUES.check(period, table))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("NOT_IN_CATALOGUE");
                    assertThat(refusal.reason())
                            .isEqualTo("This is none of what councils publish. Ask catalogue for what there is.");
                    assertThat(refusal.allowedValues()).isEmpty();
                });
    }

    @Test
    void tellsEveryProblemOfEveryFileAtOnce() {
        var failure = catchThrowableOfType(
                IllegalStateException.class, () -> EditionCatalogues.load("malformed_catalogues", TestHome.LIBRARY));

        assertThat(failure.getMessage().lines().toList())
                .containsExactly(
                        "Catalogues are malformed:",
                        "queries/malformed_catalogues/other@1.txt line 4 names a year in which it ends if it is of three years, and only then",
                        "queries/malformed_catalogues/other@1.txt line 1 has no words for SEX=UNKNOWN",
                        "queries/malformed_catalogues/stray@1.txt line 17 has the unknown key \"answers\"",
                        "queries/malformed_catalogues/stray@1.txt line 5 has under \"headlines\" not a count of returns with its version but \"ADOPTED\"",
                        "queries/malformed_catalogues/stray@1.txt line 5 has under \"headlines\" not a count of returns with its version but \"A1@2014\"",
                        "queries/malformed_catalogues/stray@1.txt line 6 has under \"means\" not a mean with its version but \"ADOPTED@1\"",
                        "queries/malformed_catalogues/stray@1.txt line 7 has under \"cohort\" not a share with its version but \"NOBODY@1\"",
                        "queries/malformed_catalogues/stray@1.txt line 9 has under \"attributes\" not NAME = codes, each once but \"SEX = MALE, FEMALE, MALE\"",
                        "queries/malformed_catalogues/stray@1.txt line 12 has under \"groupings\" not NAME of ATTRIBUTE = all its codes, put together but \"OLD of AGE_AT_ENTRY = UNDER_1\"",
                        "queries/malformed_catalogues/stray@1.txt line 13 has under \"tables\" not a table = one or two axes, else coarser ones but \"one = AGE_AT_ENTRY x SHOE_SIZE x AGE_AT_ENTRY\"",
                        "queries/malformed_catalogues/stray@1.txt line 13 has under \"tables\" not a table = one or two axes, else coarser ones but \"two = SHOE_SIZE, else NOTHING\"",
                        "queries/malformed_catalogues/stray@1.txt line 13 names a table twice",
                        "queries/malformed_catalogues/stray@1.txt line 8 is none of the attributes",
                        "queries/malformed_catalogues/stray@1.txt line 9 names no dimension with \"SHOE_SIZE\"",
                        "queries/malformed_catalogues/stray@1.txt line 9 has a code that AGE_AT_ENTRY does not have",
                        "queries/malformed_catalogues/stray@1.txt line 9 leaves out a code that AGE_AT_ENTRY has",
                        "queries/malformed_catalogues/stray@1.txt line 1 has no words for SHOE_SIZE=1",
                        "queries/malformed_catalogues/stray@1.txt line 1 has no words for SHOE_SIZE=2",
                        "queries/malformed_catalogues/stray@1.txt line 1 has no words for AGE_AT_ENTRY=GREY");
    }

    /** Each is sound, but editions of both could not be protected together. */
    @Test
    void refusesOneThatMeansSomethingElseByTheSameName() {
        var failure = catchThrowableOfType(
                IllegalStateException.class, () -> EditionCatalogues.load("disagreeing_catalogues", TestHome.LIBRARY));

        assertThat(failure.getMessage().lines().toList())
                .containsExactly(
                        "Catalogues are malformed:",
                        "Catalogue second@1 says something else of SEX than one before it",
                        "Catalogue second@1 says something else of AGE_AT_ENTRY=YOUNG than one before it",
                        "Catalogue second@1 says something else of AGE_AT_ENTRY=OLD than one before it",
                        "Catalogue second@1 says something else of the end of a window than one before it");
    }
}
