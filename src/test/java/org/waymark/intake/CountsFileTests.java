package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;

/** What of a counts.csv is taken, refused and warned of. */
class CountsFileTests {
    private static final String COLUMNS = "year,what,key,value,source,known_on\n";

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    private ImportReport send(String asAt, String rows) {
        return home.send("2022-23", asAt, Map.of("counts", COLUMNS + rows));
    }

    @Test
    void countsRowsAsFacts() {
        var first = send("2023-07-01", """
                2022-23,panel_members_by_sex,female,9,panel_list,
                2022-23,panel_members_by_sex,male,4,panel_list,
                2021-22,adopters_waiting,households,20,agency,
                """);
        assertThat(first.status()).as("%s", first.problems()).isEqualTo(Status.ACCEPTED);
        assertThat(first.read()).isEqualTo(3);
        assertThat(first.recorded()).isEqualTo(3);

        var again = send("2023-07-01", """
                2021-22,adopters_waiting,households,20.0,agency,
                2022-23,panel_members_by_sex,male,4,panel_list,2023-07-01
                2022-23,panel_members_by_sex,female,9,panel_list,
                """);
        assertThat(again.status()).isEqualTo(Status.UNCHANGED);
        assertThat(again.unchanged()).isEqualTo(3);

        // female is 10 now, male is no longer told, adopters_waiting is not spoken of
        var later = send("2023-08-01", "2022-23,panel_members_by_sex,female,10,panel_list,\n");
        assertThat(later.corrected()).isEqualTo(1);
        assertThat(later.retracted()).isEqualTo(1);
        assertThat(later.recorded()).isZero();
    }

    @Test
    void saysBeforehandWhatItWouldDoAndStoresNothing() {
        var report = home.send(
                TestHome.COVENTRY,
                "2022-23",
                "2023-07-01",
                true,
                Map.of("counts", COLUMNS + "2022-23,intercountry_adoptions,adopted,2,agency,\n"));

        assertThat(report.status()).isEqualTo(Status.DRY_RUN);
        assertThat(report.recorded()).isEqualTo(1);
        assertThat(home.ledger().log().head()).isZero();
    }

    @Test
    void acceptsOneWithOnlyItsHeader() {
        var report = send("2023-07-01", "");

        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.problems()).extracting(Problem::code).containsExactly("NO_ROWS");
        assertThat(home.ledger().log().head()).isZero();
    }

    @Test
    void refusesWhatCannotBeReadAllAtOnce() {
        var report = send("2023-07-01", """
                22/23,adopters_waiting,households,1,agency,
                2023-24,adopters_waiting,households,1,agency,
                2022-23,adopters_wating,households,1,agency,
                2022-23,adopters_waiting,families,1,agency,
                2022-23,adopters_waiting,households,about 20,agency,
                2022-23,adopters_waiting,households,1.5,agency,
                2022-23,adopters_waiting,households,100001,agency,
                2022-23,adopters_waiting,households,-1,agency,
                2022-23,adopters_waiting,households,1,Mrs Smith said so,
                2022-23,adopters_waiting,households,1,agency,2023-07-02
                2022-23,published,a2,172,annual_report,
                """);

        assertThat(report.status()).isEqualTo(Status.REFUSED);
        assertThat(report.problems())
                .extracting(each -> each.line() + " " + each.column() + " " + each.code())
                .containsExactly(
                        "2 year UNKNOWN_YEAR",
                        "3 year YEAR_AFTER_IMPORT",
                        "4 what UNKNOWN_CODE",
                        "5 key UNKNOWN_CODE",
                        "6 value NUMBER_FORMAT",
                        "7 value NUMBER_RANGE",
                        "8 value NUMBER_RANGE",
                        "9 value NUMBER_FORMAT",
                        "10 source UNKNOWN_CODE",
                        "11 known_on DATE_AFTER_AS_AT",
                        "12 key UNKNOWN_CODE");
        assertThat(report.problems()).noneMatch(each -> each.message().contains("Smith"));
        assertThat(home.ledger().log().head()).isZero();
    }

    @Test
    void refusesTwoValuesOfOneCountKnownOnTheSameDay() {
        var report = send("2023-07-01", """
                2022-23,adopters_waiting,households,20,agency,
                2022-23,adopters_waiting,households,21,agency,
                2021-22,adopters_waiting,households,19,agency,2022-07-01
                2021-22,adopters_waiting,households,18,agency,2022-09-01
                2020-21,adopters_waiting,households,17,agency,
                2020-21,adopters_waiting,households,17,agency,
                """);

        assertThat(report.problems())
                .extracting(each -> each.line() + " " + each.code())
                .containsExactly("3 COUNT_TWICE", "7 DUPLICATE_ROW");
        assertThat(report.status()).isEqualTo(Status.REFUSED);
    }

    @Test
    void aPublishedFigureMayHaveDecimals() {
        var report = send("2023-07-01", """
                2022-23,published,ADOPTED_MINORITY.percent,7.7,annual_report,
                2022-23,published,A3.numerator,39,annual_report,
                2022-23,published,A2,172,annual_report,
                """);

        assertThat(report.status()).as("%s", report.problems()).isEqualTo(Status.ACCEPTED);
        assertThat(report.recorded()).isEqualTo(3);
    }
}
