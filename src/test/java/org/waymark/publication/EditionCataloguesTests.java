package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestHome;
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
                .containsEntry("ethnic_group_within_14_months", List.of("ETHNIC_GROUP", "WITHIN_14_MONTHS"))
                .hasSize(7);
        assertThat(year.label("ETHNIC_GROUP", "MINORITY")).isEqualTo("All other ethnic groups");
        assertThat(year.label("WITHIN_14_MONTHS", "YES")).isEqualTo("Yes");
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
                        "queries/malformed_catalogues/stray@1.txt line 17 has the unknown key \"answers\"",
                        "queries/malformed_catalogues/stray@1.txt line 5 has under \"headlines\" not a count of returns with its version but \"ADOPTED\"",
                        "queries/malformed_catalogues/stray@1.txt line 5 has under \"headlines\" not a count of returns with its version but \"A1@2014\"",
                        "queries/malformed_catalogues/stray@1.txt line 6 has under \"means\" not a mean with its version but \"ADOPTED@1\"",
                        "queries/malformed_catalogues/stray@1.txt line 7 has under \"cohort\" not a share with its version but \"NOBODY@1\"",
                        "queries/malformed_catalogues/stray@1.txt line 9 has under \"attributes\" not NAME = codes, each once but \"SEX = MALE MALE\"",
                        "queries/malformed_catalogues/stray@1.txt line 12 has under \"groupings\" not NAME of ATTRIBUTE = all its codes, put together but \"OLD of AGE_AT_ENTRY = UNDER_1\"",
                        "queries/malformed_catalogues/stray@1.txt line 13 has under \"tables\" not a table = one or two axes, else coarser ones but \"one = AGE_AT_ENTRY x SHOE_SIZE x AGE_AT_ENTRY\"",
                        "queries/malformed_catalogues/stray@1.txt line 13 has under \"tables\" not a table = one or two axes, else coarser ones but \"two = SHOE_SIZE, else NOTHING\"",
                        "queries/malformed_catalogues/stray@1.txt line 13 names a table twice",
                        "queries/malformed_catalogues/stray@1.txt line 8 is none of the attributes",
                        "queries/malformed_catalogues/stray@1.txt line 9 names no dimension with \"SHOE_SIZE\"",
                        "queries/malformed_catalogues/stray@1.txt line 9 has a code that AGE_AT_ENTRY does not have");
    }
}
