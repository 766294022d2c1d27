package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.ledger.StoredEvent;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

/** What a return says of what a child is like goes sealed into the events, and comes out of them again. */
class SealedCharacteristicsTests {
    /** One child, in care on 31 March under a need that changed with the second episode. */
    private static final Map<String, String> RETURN = Map.of(
            "header",
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK1,2,05/06/2019,MWBC,,,\n",
            "episodes",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                    + "K1,01/05/2021,S,C1,N4,U6,PR1,01/09/2021,X1,,,,\nK1,01/09/2021,P,C2,N8,U6,PR1,,,,,,\n");

    private TestHome home;

    @BeforeEach
    void open() {
        home = new TestHome();
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void leavesNothingOfThemInTheEvents() {
        home.send("2021-22", "2022-06-30", RETURN);

        assertThat(events()).extracting(StoredEvent::type).contains("CharacteristicsStated", "EpisodeStated");
        assertThat(events())
                .allSatisfy(event -> assertThat(event.payload())
                        .doesNotContain("\"MWBC\"", "\"FEMALE\"", "\"2019-06\"", "\"N4\"", "\"N8\""));
    }

    @Test
    void answersByThemAlsoAfterARebuild() {
        home.send("2021-22", "2022-06-30", RETURN);

        assertThat(codes()).isEqualTo(List.of("MWBC", "FEMALE", "N8", "1_TO_4"));
        home.rebuild();
        assertThat(codes()).isEqualTo(List.of("MWBC", "FEMALE", "N8", "1_TO_4"));
    }

    /** 1 child, 2 episodes; and one figure that is asked by them, all without a key. */
    @Test
    void triesOutWithoutMakingAKey() throws SQLException {
        var tried = home.send(TestHome.COVENTRY, "2021-22", "2022-06-30", true, RETURN);

        assertThat(tried.status()).isEqualTo(Status.DRY_RUN);
        assertThat(tried.recorded()).isEqualTo(3);
        assertThat(tried.moves()).isNotEmpty();
        assertThat(dataKeys()).isZero();
        assertThat(home.projection().warehouse().read(Projection::parkedEvents)).isZero();

        home.send("2021-22", "2022-06-30", RETURN);
        assertThat(dataKeys()).isEqualTo(1);
    }

    /** A need alone was mended: one fact is corrected, though it is told beside another. */
    @Test
    void reportsACorrectedNeedAsACorrectedEpisode() {
        home.send("2021-22", "2022-06-30", RETURN);
        var mended = home.send(
                "2021-22",
                "2022-07-30",
                RETURN.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().replace("N8", "N1"))));

        assertThat(mended.corrected()).isEqualTo(1);
        assertThat(mended.unchanged()).isEqualTo(2);
        assertThat(codes()).contains("N1");
    }

    @Test
    void takesTheSameFileForTheSame() {
        home.send("2021-22", "2022-06-30", RETURN);
        long head = home.ledger().log().head();

        assertThat(home.send("2021-22", "2022-06-30", RETURN).status()).isEqualTo(Status.UNCHANGED);
        assertThat(home.ledger().log().head()).isEqualTo(head);
    }

    private List<String> codes() {
        var by = List.of(Dimension.ETHNICITY, Dimension.SEX, Dimension.CATEGORY_OF_NEED, Dimension.AGE_AT_ENTRY);
        return home
                .cells(
                        "LOOKED_AFTER_AT_PERIOD_END",
                        Window.ONE_YEAR.endingIn(new FinancialYear(2021)),
                        by,
                        TestHome.CLOCK.instant(),
                        TestHome.COVENTRY)
                .entrySet()
                .stream()
                .filter(cell -> cell.getValue().cases() == 1)
                .map(cell -> cell.getKey().codes())
                .filter(codes -> codes.size() == by.size())
                .findFirst()
                .orElseThrow();
    }

    private List<StoredEvent> events() {
        List<StoredEvent> events = new ArrayList<>();
        home.ledger().log().read(0, Long.MAX_VALUE, 1000, events::add);
        return events;
    }

    private int dataKeys() throws SQLException {
        try (var vault = DriverManager.getConnection(
                        "jdbc:sqlite:" + home.folder().resolve("vault.db"));
                var statement = vault.createStatement();
                var row = statement.executeQuery("select count(*) from data_key")) {
            return row.getInt(1);
        }
    }
}
