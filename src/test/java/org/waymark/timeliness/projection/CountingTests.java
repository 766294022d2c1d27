package org.waymark.timeliness.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.OneChild;
import org.waymark.Poison;
import org.waymark.TestHome;
import org.waymark.recompute.Soundness;
import org.waymark.recompute.Soundness.Retried;
import org.waymark.shared.SubmissionKind;
import org.waymark.warehouse.Sql;

/** Stored = applied + ignored by rule + parked, in every stream and in total; and what cannot be read holds up nobody else. */
class CountingTests {
    private static final Sql JOURNEYS = Sql.file("tables/journey");
    private static final Sql LOSE = Sql.file("planted/lose");
    private static final Sql DOUBLE = Sql.file("planted/double");

    private TestHome home;

    @BeforeEach
    void open() {
        home = new TestHome();
    }

    @AfterEach
    void close() {
        home.close();
    }

    /**
     * Of one child: the submission's begin and completion; the child's listing, characteristics and one episode. Of two
     * submissions the one withdrawn counts for nothing: its five events and the one that withdraws it.
     */
    @Test
    void addsUpWhatIsStored() {
        home.send("2021-22", "2022-06-30", OneChild.inCare("K1"));
        var wrong = home.send("2022-23", "2023-06-30T10:00:00Z", OneChild.inCare("K2"));
        home.withdraw(
                TestHome.COVENTRY, "2022-23", SubmissionKind.RETURN, Instant.parse("2023-06-30T10:00:00Z"), wrong, 0);

        var count = Counting.of(home.projection());

        assertThat(count.ok()).isTrue();
        assertThat(count.stored()).isEqualTo(home.ledger().log().head()).isEqualTo(11);
        assertThat(count.applied()).isEqualTo(5);
        assertThat(count.ignored()).isEqualTo(6);
        assertThat(count.parked()).isEmpty();
        assertThat(count.wrongStreams()).isEmpty();
    }

    @Test
    void findsWhatIsMissingAndWhatIsThereTwice() {
        home.send("2021-22", "2022-06-30", OneChild.inCare("K1"));
        plantInTables(LOSE);
        assertThat(Counting.of(home.projection()).ok()).isFalse();
        assertThat(Counting.of(home.projection()).wrongStreams()).hasSize(1);

        // as many as there should be, but one of them twice
        plantInTables(DOUBLE);
        var count = Counting.of(home.projection());
        assertThat(count.stored()).isEqualTo(count.applied());
        assertThat(count.ok()).isFalse();
        try (var soundness = Soundness.every(Duration.ofDays(1), home.projection())) {
            soundness.count();
            assertThat(home.projection().failed()).isTrue();

            home.projection().rebuild();
            assertThat(soundness.count().ok()).isTrue();
            assertThat(home.projection().failed()).isFalse();
        }
    }

    @Test
    void setsAsideWhatNoTableCanBeMadeOfAndGoesOnWithTheOthers() {
        var poison = new Poison(home);
        home.send("2021-22", "2022-06-30", OneChild.inCare("K1"));
        poison.submissionOfNoYear();
        home.send("2022-23", "2023-06-30", OneChild.inCare("K2"));
        poison.itsCompletion();

        assertThat(journeys()).hasSize(2);
        assertThat(Counting.of(home.projection()).parked())
                .isEqualTo(Map.of("FAILED", 1L, "BEHIND_A_PARKED_EVENT", 1L));
        assertThat(Counting.of(home.projection()).ok()).isTrue();

        var live = journeys();
        home.projection().rebuild();
        assertThat(journeys()).isEqualTo(live);
        assertThat(Counting.of(home.projection()).allParked()).isEqualTo(2);
    }

    @Test
    void takesInWhatWasSetAsideOnceItCanBeRead() throws SQLException {
        home.send("2021-22", "2022-06-30", OneChild.inCare("K1"));
        home.send("2022-23", "2023-06-30", OneChild.inCare("K2"));
        var whole = journeys();
        change("{", "");
        home.rebuild();
        try (var soundness = Soundness.every(Duration.ofDays(1), home.projection())) {
            long parked = Counting.of(home.projection()).allParked();
            assertThat(parked).isEqualTo(3);
            assertThat(journeys()).hasSize(1);
            assertThat(soundness.retryParked()).isEqualTo(new Retried(parked, parked));

            change("", "{");
            assertThat(soundness.retryParked()).isEqualTo(new Retried(parked, 0));
            assertThat(journeys()).isEqualTo(whole);
            assertThat(soundness.retryParked()).isEqualTo(new Retried(0, 0));
        }
        home.rebuild();
        assertThat(journeys()).isEqualTo(whole);
    }

    private List<String> journeys() {
        return home.projection().warehouse().read(session -> session.rows(JOURNEYS, row -> row.getString(1)));
    }

    private void plantInTables(Sql sql) {
        home.projection().warehouse().write(session -> {
            session.run(sql);
            return true;
        });
    }

    /** Damages what the first child's return says of it, or mends it. */
    private void change(String from, String to) throws SQLException {
        try (var store = DriverManager.getConnection(
                        "jdbc:sqlite:" + home.folder().resolve("events.db"));
                var update = store.prepareStatement("""
                        update event set payload = ? || substr(payload, 1 + length(?))
                        where position = (select min(position) from event where type = 'ReturnStated')""")) {
            update.setString(1, to);
            update.setString(2, from);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
