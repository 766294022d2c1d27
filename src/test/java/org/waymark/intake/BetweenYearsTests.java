package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.shared.SubmissionKind;

/** Rules that hold a return against that of the year before, which is in the ledger. */
class BetweenYearsTests {
    private static final String FIRST = "05/06/2020";

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    private static Map<String, String> returned(String placement, String... decisions) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("header", "CHILD,SEX,DOB,ETHNIC\nK1,1,05/06/2018,WBRI\n");
        files.put(
                "episodes",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE\nK1,01/05/2020,S,C2,N1,%s,PR1,,,\n"
                        .formatted(placement));
        var rows = new StringBuilder("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n");
        for (var decision : decisions) {
            rows.append("K1,05/06/2018,").append(decision).append('\n');
        }
        files.put("placed_for_adoption", rows.toString());
        return files;
    }

    private List<String> numbers(String year, String asAt, Map<String, String> files) {
        var report = home.send(year, asAt, files);
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        return report.problems().stream()
                .map(Problem::rule)
                .filter(rule -> rule != null
                        && List.of("503D", "559", "560", "561", "584").contains(rule))
                .toList();
    }

    @Test
    void findsADecisionThatMovedAndAPlacementThatDiffers() {
        home.send("2020-21", "2021-06-30", returned("U6", FIRST + ",,"));

        assertThat(numbers("2021-22", "2022-06-30", returned("K2", "06/06/2020,,")))
                .containsExactlyInAnyOrder("503D", "559", "560");
    }

    @Test
    void findsNothingWhereTheYearsAgree() {
        home.send("2020-21", "2021-06-30", returned("U6", FIRST + ",,"));

        assertThat(numbers("2021-22", "2022-06-30", returned("U6", FIRST + ",,")))
                .isEmpty();
        // sent again for the same year, it is still the year before that counts
        assertThat(numbers("2021-22", "2022-07-31", returned("U6", FIRST + ",01/08/2021,RD1", "01/09/2021,,")))
                .isEmpty();
    }

    /** The first return's decisions still hold where a later one of the same year says nothing of decisions. */
    @Test
    void takesOfEachFileTheLastReturnThatHadIt() {
        home.send("2020-21", "2021-06-30", returned("U6", FIRST + ",,"));
        var withoutDecisions = returned("U6");
        withoutDecisions.remove("placed_for_adoption");
        home.send("2020-21", "2021-07-31", withoutDecisions);

        assertThat(numbers("2021-22", "2022-06-30", returned("U6", FIRST + ",,")))
                .isEmpty();
    }

    @Test
    void asksNothingOfAYearThatIsNotThere() {
        home.send(
                "2019-20",
                "2020-06-30",
                returned("U6").entrySet().stream()
                        .filter(file -> !file.getKey().equals("episodes"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

        assertThat(numbers("2021-22", "2022-06-30", returned("U6", FIRST + ",,")))
                .isEmpty();
    }

    @Test
    void forgetsWhatWasWithdrawn() {
        var wrong = home.send("2020-21", "2021-06-30", returned("U6", FIRST + ",,"));
        home.withdraw(
                TestHome.COVENTRY, "2020-21", SubmissionKind.RETURN, Instant.parse("2021-06-29T23:00:00Z"), wrong, 0);

        assertThat(numbers("2021-22", "2022-06-30", returned("K2", "06/06/2020,,")))
                .isEmpty();
    }
}
