package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.journey.events.AgencyKind;
import org.waymark.journey.events.EthnicGroup;
import org.waymark.journey.events.HouseholdStep;
import org.waymark.madeup.Adopters;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/** What is shown of adopters, and what is said where nobody records them. */
class RecordedHouseholdsTests {
    private static final String SOLIHULL = "E08000029";
    private static final Instant TOLD = Instant.parse("2024-06-01T09:00:00Z");

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    private void tell() {
        new Adopters(home.ledger(), TestHome.COVENTRY, TOLD)
                .are(EthnicGroup.BLACK, AgencyKind.OWN_REGION)
                .did(HouseholdStep.APPROVED, "2023-08-01");
    }

    @Test
    void whereNobodyRecordsAdoptersNothingCanBeSaid() {
        home.send("2023-24", "2024-05-01", Map.of("header", "CHILD,SEX,DOB,ETHNIC\n"));

        var cell = cell("HOUSEHOLDS_APPROVED", "2023-24", Window.ONE_YEAR, null);

        assertThat(cell.text()).isEqualTo("[x] not recorded");
        assertThat(((PublishedCell.NotAvailable) cell).explanation())
                .startsWith("By this knowledge date no household of adopters was recorded")
                .contains("recordHouseholdStep");
    }

    /** Nobody needs a return for it; before the first day that is told nobody kept anything. */
    @Test
    void fromTheFirstDayOnNoneIsNought() {
        tell();

        assertThat(text("HOUSEHOLDS_APPROVED", "2023-24")).isEqualTo("1");
        assertThat(text("HOUSEHOLDS_APPROVED", "2024-25")).isEqualTo("0");
        assertThat(text("HOUSEHOLDS_APPROVED_AND_WAITING", "2024-25")).isEqualTo("1");
        assertThat(text("HOUSEHOLD_STAGE_1_DAYS", "2023-24")).isEqualTo("no cases");
        assertThat(text("HOUSEHOLDS_APPROVED", "2022-23")).isEqualTo("[x] not recorded");
    }

    /** Told on 1 June 2024: on that day the year 2023-24 is over, and 2024-25 is not. */
    @Test
    void aWindowThatIsNotOverIsNotAvailable() {
        tell();

        assertThat(cell("HOUSEHOLDS_APPROVED", "2023-24", Window.ONE_YEAR, TOLD).text())
                .isEqualTo("1");
        assertThat(((PublishedCell.NotAvailable) cell("HOUSEHOLDS_APPROVED", "2024-25", Window.ONE_YEAR, TOLD))
                        .explanation())
                .startsWith("By this knowledge date the window was not over.");
        assertThat(cell("HOUSEHOLDS_APPROVED", "2023-24", Window.ONE_YEAR, TOLD.minusSeconds(1))
                        .text())
                .isEqualTo("[x] not recorded");
    }

    @Test
    void anotherAuthorityThatRecordsNoneIsNamed() {
        tell();
        home.send(
                SOLIHULL,
                "2023-24",
                "2024-05-01",
                false,
                Map.of(
                        "header",
                        "CHILD,SEX,DOB,ETHNIC\n",
                        "episodes",
                        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE\n"));

        var row = asked("HOUSEHOLDS_APPROVED", "2023-24", Window.ONE_YEAR, null, List.of(Dimension.LOCAL_AUTHORITY));

        assertThat(row.rows())
                .extracting(each -> each.keys().stream().map(Answer.Key::code).toList() + " "
                        + each.cells().getFirst().text())
                .containsExactly("[] [x] not recorded", "[E08000026] 1", "[E08000029] [x] not recorded");
        assertThat(((PublishedCell.NotAvailable) row.rows().getFirst().cells().getFirst()).explanation())
                .contains("by Solihull");
    }

    @Test
    void isPartedByWhatIsKnownOfAdoptersAndByNothingElse() {
        tell();

        assertThat(texts("HOUSEHOLDS_APPROVED", Dimension.ETHNIC_GROUP))
                .containsExactly("1", "0", "0", "0", "1", "0", "0");
        assertThat(texts("HOUSEHOLDS_APPROVED", Dimension.AGENCY)).containsExactly("1", "1", "0", "0", "0");
        assertThat(texts("HOUSEHOLDS_APPROVED", Dimension.SEX)).containsOnly("[x] not recorded");
    }

    private String text(String measure, String year) {
        return cell(measure, year, Window.ONE_YEAR, null).text();
    }

    private List<String> texts(String measure, Dimension by) {
        return asked(measure, "2023-24", Window.ONE_YEAR, null, List.of(by)).rows().stream()
                .map(row -> row.cells().getFirst().text())
                .toList();
    }

    private PublishedCell cell(String measure, String year, Window window, @Nullable Instant asKnownAt) {
        return asked(measure, year, window, asKnownAt, List.of())
                .rows()
                .getFirst()
                .cells()
                .getFirst();
    }

    private Answer asked(String measure, String year, Window window, @Nullable Instant asKnownAt, List<Dimension> by) {
        var gate = new Gate(home.projection(), MeasureLibrary.load(), TestHome.everyAuthority(), TestHome.CLOCK);
        var question = new Question(
                List.of(measure),
                List.of(FinancialYear.parse(year).orElseThrow()),
                window,
                by,
                Map.of(),
                CountingUnit.CHILD,
                asKnownAt,
                "test");
        return gate.breakdown(question, new Asker("test", null));
    }
}
