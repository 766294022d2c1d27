package org.waymark.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.waymark.national.Published.NATIONAL;
import static org.waymark.national.Published.NOW;
import static org.waymark.national.Published.said;

import org.junit.jupiter.api.Test;
import org.waymark.shared.Refusal;

/** What DfE says otherwise than it did. */
class RestatedTests {
    @Test
    void findsThe26AuthorityYearsOf604() {
        var restated = NATIONAL.restated("ADOPTED", "CLA-2023", "CLA-2024", AreaLevel.AUTHORITY, NOW);

        // worked out from the two files without this program: rows of level Local authority and characteristic Total,
        // joined on new_la_code and time_period
        //   join <(awk -F, '$3=="Local authority" && $12=="Total" {print $10"/"$1, $13}' ..._24.csv | sort) \
        //        <(... _25.csv | sort)
        // gives 604 lines, of which awk '$2 != $3' keeps these 26; names with a comma are quoted in the files, so there
        // the fields are one further on
        assertThat(restated.compared()).isEqualTo(604);
        assertThat(said(restated))
                .containsExactly(
                        "E06000002 Middlesbrough 2022-23: 25, then 26",
                        "E06000003 Redcar and Cleveland 2022-23: 17, then 18",
                        "E06000010 Kingston upon Hull, City of 2022-23: 54, then 55",
                        "E06000012 North East Lincolnshire 2022-23: 14, then 15",
                        "E06000019 Herefordshire, County of 2022-23: 10, then 11",
                        "E06000021 Stoke-on-Trent 2022-23: 33, then 34",
                        "E06000030 Swindon 2022-23: 18, then 19",
                        "E06000031 Peterborough 2022-23: 19, then 20",
                        "E06000035 Medway 2022-23: 21, then 22",
                        "E06000050 Cheshire West and Chester 2022-23: 15, then 16",
                        "E06000051 Shropshire 2022-23: 25, then 26",
                        "E08000003 Manchester 2022-23: 36, then 35",
                        "E08000005 Rochdale 2022-23: 23, then 26",
                        "E08000007 Stockport 2022-23: 15, then 16",
                        "E08000021 Newcastle upon Tyne 2022-23: 31, then 32",
                        "E08000034 Kirklees 2021-22: 31, then 32",
                        "E08000034 Kirklees 2022-23: 19, then 21",
                        "E08000037 Gateshead 2020-21: 23, then 24",
                        "E08000037 Gateshead 2022-23: 27, then 28",
                        "E09000010 Enfield 2022-23: c, then 8",
                        "E09000026 Redbridge 2021-22: c, then 6",
                        "E10000003 Cambridgeshire 2021-22: 47, then 48",
                        "E10000003 Cambridgeshire 2022-23: 15, then 30",
                        "E10000011 East Sussex 2022-23: 15, then 18",
                        "E10000013 Gloucestershire 2022-23: 34, then 33",
                        "E10000015 Hertfordshire 2022-23: 48, then 49");
    }

    @Test
    void givesADifferenceBetweenNumbersOnly() {
        var restated = NATIONAL.restated("ADOPTED", "CLA-2023", "CLA-2024", AreaLevel.AUTHORITY, NOW);

        assertThat(restated.rows())
                .filteredOn(row -> row.area().name().equals("Cambridgeshire"))
                .extracting(Restated.Row::difference)
                .containsExactly(1, 15);
        // 24 of 26 have a number in both; Enfield and Redbridge had been hidden
        assertThat(restated.rows())
                .filteredOn(row -> row.difference() == null)
                .extracting(row -> row.area().name())
                .containsExactly("Enfield", "Redbridge");
    }

    @Test
    void findsThatEnglandWasRestatedOfTwoYears() {
        var restated = NATIONAL.restated("ADOPTED", "CLA-2023", "CLA-2024", AreaLevel.ENGLAND, NOW);
        // both tell 2019-20 to 2022-23
        assertThat(restated.compared()).isEqualTo(4);
        assertThat(said(restated))
                .containsExactly(
                        "E92000001 England 2021-22: 3000, then 3010", "E92000001 England 2022-23: 2960, then 3000");
    }

    @Test
    void takesNineMonthsForNineMonthsHoweverTheyAreWritten() {
        // four years in both, eight ages and the total: 36; every one is written otherwise, one is another figure
        var restated = NATIONAL.restated("DECISION_TO_MATCH", "CLA-2024", "CLA-2025", null, NOW);
        assertThat(restated.compared()).isEqualTo(36);
        assertThat(said(restated)).containsExactly("E92000001 England 2023-24: 0:11, then 00:10");
        assertThat(restated.rows().getFirst().difference()).isEqualTo(-1);
        assertThat(NATIONAL.restated("ENTRY_TO_ADOPTED", "CLA-2024", "CLA-2025", null, NOW)
                        .rows())
                .isEmpty();
    }

    /**
     * The tool's vintage of 2025 against the release before, by the same join on number and year: 20 numbers that differ,
     * Lewisham (209) hidden then and shown now, and four years of the Isles of Scilly, 0 there and hidden here.
     */
    @Test
    void tellsTheToolFromTheReleaseBefore() {
        var restated = NATIONAL.restated("ADOPTED", "CLA-2024", "LAIT-2025", AreaLevel.AUTHORITY, NOW);

        assertThat(restated.rows()).hasSize(25);
        assertThat(restated.rows())
                .filteredOn(row -> row.difference() == null)
                .extracting(row -> "%s %s: %s, then %s"
                        .formatted(
                                row.area().name(),
                                row.year(),
                                row.earlier().printed(),
                                row.later().printed()))
                .containsExactly(
                        "Isles of Scilly 2019-20: 0, then -",
                        "Isles of Scilly 2021-22: 0, then -",
                        "Isles of Scilly 2022-23: 0, then -",
                        "Isles of Scilly 2023-24: 0, then -",
                        "Lewisham 2022-23: c, then 6");
    }

    @Test
    void hasADigestOfItsOwn() {
        var once = NATIONAL.restated("ADOPTED", "CLA-2023", "CLA-2024", AreaLevel.AUTHORITY, NOW);
        var later = NATIONAL.restated("ADOPTED", "CLA-2023", "CLA-2024", AreaLevel.AUTHORITY, NOW.plusSeconds(9));
        var england = NATIONAL.restated("ADOPTED", "CLA-2023", "CLA-2024", AreaLevel.ENGLAND, NOW);
        assertThat(later.provenance().digest()).isEqualTo(once.provenance().digest());
        assertThat(england.provenance().digest()).isNotEqualTo(once.provenance().digest());
    }

    @Test
    void wantsTheEarlierReleaseFirst() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> NATIONAL.restated("ADOPTED", "CLA-2024", "CLA-2023", null, NOW))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("RELEASES_IN_ORDER"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> NATIONAL.restated("ADOPTED", "CLA-2024", "CLA-2024", null, NOW))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("RELEASES_IN_ORDER"));
    }
}
