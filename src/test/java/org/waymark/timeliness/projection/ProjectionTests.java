package org.waymark.timeliness.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestHome;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Window;
import org.waymark.warehouse.Warehouse;

class ProjectionTests {
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");
    private static final Map<String, String> RETURN = Map.of(
            "header",
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK1,1,05/06/2020,WBRI,,,\nK2,2,05/06/2020,BAFR,,,\n",
            "episodes",
            """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
            K1,01/05/2021,S,E1,N1,A6,PR1,01/02/2022,E11,,,,
            K2,01/05/2021,S,E1,N1,A6,PR1,01/02/2022,E11,,,,
            """);

    private static final org.waymark.warehouse.Sql JOURNEYS = org.waymark.warehouse.Sql.file("tables/journey");

    private TestHome home;

    @BeforeEach
    void open() {
        home = new TestHome();
        home.send("2021-22", "2022-06-30", RETURN);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private static final String STORED = "2026-01-01T00:00:00Z";

    /** All that an event needs besides what is sealed in it. */
    private static final String PLANTED =
            "{\"factId\": \"characteristics\", \"child\": \"00000000-0000-0000-0000-000000000001\", \"submission\": \"00000000-0000-0000-0000-000000000002\", \"knownAt\": \"2022-06-30T00:00:00Z\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNREADABLE|EpisodeStated|2|{\"child\": \"x\"",
                "UNREADABLE|EpisodeStated|2|{\"child\": \"x\", \"submission\": \"x\"}",
                "UNREADABLE|EpisodeStated|2|null",
                "UNREADABLE|EpisodeStated|2|" + PLANTED + ", \"occurredOn\": \"+999999999-01-01\"}",
                "UNREADABLE|ReturnStated|1|{\"knownAt\": \"+999999999-01-01T00:00:00Z\"}",
                "UNREADABLE|EpisodeStated|2|" + PLANTED + ", \"occurredOn\": \"2022-05-01\"}|no instant",
                "UNREADABLE|CharacteristicsStated|2|" + PLANTED + ", \"sealed\": \"bm90IHNlYWxlZA==\"}",
                "UNREADABLE|CharacteristicsStated|2|" + PLANTED + ", \"sealed\": \"no base64\"}",
                "UNREADABLE|CharacteristicsStated|2|" + PLANTED + ", \"sealed\": null}",
                "UNREADABLE|CharacteristicsStated|2|" + PLANTED + "}",
                "UNKNOWN_REVISION|EpisodeStated|9|{}",
                "UNKNOWN_REVISION|EpisodeStated|1|{}",
                "UNKNOWN_REVISION|CharacteristicsStated|1|{}",
                "UNKNOWN_TYPE|SomethingElse|1|{}"
            })
    void setsAnUnreadableEventAsideWithWhatFollowsInItsStreamAndGoesOn(String planted) throws SQLException {
        var parts = planted.split("\\|");
        var stream = streamOf(0);
        plant(stream, parts[1], parts[2], parts[3], parts.length > 4 ? parts[4] : STORED);
        plant(stream, "SubmissionCompleted", "1", "{\"submission\": \"00000000-0000-0000-0000-000000000001\"}", STORED);
        home.projection().catchUp();
        var parked = home.projection()
                .warehouse()
                .read(session ->
                        session.rows(org.waymark.warehouse.Sql.file("tables/parked"), row -> row.getString(1)));
        assertThat(parked).hasSize(2);
        assertThat(parked.getFirst()).contains(parts[0]).doesNotContain("\"child\"");
        assertThat(parked.getLast()).contains("BEHIND_A_PARKED_EVENT");
        assertThat(home.projection().applied()).isEqualTo(home.ledger().log().head());
        // the others are answered for as before
        assertThat(adopted(home.projection())).isEqualTo(2);
        home.send("2022-23", "2023-06-30", RETURN_OF_NEXT_YEAR);
        assertThat(home.projection().applied()).isEqualTo(home.ledger().log().head());
        home.rebuild();
        assertThat(home.projection().warehouse().read(Projection::parkedEvents)).isGreaterThanOrEqualTo(2);
    }

    private static final Map<String, String> RETURN_OF_NEXT_YEAR = Map.of(
            "header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK9,1,05/06/2021,WBRI,,,\n",
            "episodes",
                    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nK9,01/05/2022,S,C1,N1,U6,PR1,,,,,,\n");

    @Test
    void goesOnFromWhereItsFileStands() {
        var file = home.folder().resolve("kept.duckdb");
        try (var first = Projection.open(file, home.ledger().log(), home.vault().texts(), Warehouse.Limits.modest())) {
            assertThat(adopted(first)).isEqualTo(2);
        }
        long before = home.ledger().log().head();
        home.send("2022-23", "2023-06-30", RETURN_OF_NEXT_YEAR);
        try (var second =
                Projection.open(file, home.ledger().log(), home.vault().texts(), Warehouse.Limits.modest())) {
            assertThat(second.applied()).isEqualTo(before);
            second.catchUp();
            assertThat(second.applied()).isEqualTo(home.ledger().log().head());
            assertThat(adopted(second)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "text", "truncated", "ahead", "of other events", "a directory"})
    void fillsAFileAgainThatItCannotGoOnWith(String damage) throws IOException {
        var file = home.folder().resolve("damaged.duckdb");
        try (var whole = Projection.open(file, home.ledger().log(), home.vault().texts(), Warehouse.Limits.modest())) {
            assertThat(adopted(whole)).isEqualTo(2);
        }
        damage(file, damage);
        try (var mended =
                Projection.open(file, home.ledger().log(), home.vault().texts(), Warehouse.Limits.modest())) {
            assertThat(adopted(mended)).isEqualTo(2);
            assertThat(mended.applied()).isEqualTo(home.ledger().log().head());
            assertThat(journeys(mended)).isEqualTo(journeys(home.projection()));
        }
    }

    @Test
    void showsWhatWasStoredSoonAfterwards() {
        var projection = home.projection();
        projection.follow();
        long started = System.nanoTime();
        home.send("2022-23", "2023-06-30", RETURN_OF_NEXT_YEAR);
        assertThat(projection.awaitStored(Duration.ofSeconds(5))).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    }

    private void damage(Path file, String damage) throws IOException {
        switch (damage) {
            case "empty" -> Files.write(file, new byte[0]);
            case "text" -> Files.writeString(file, "this is no database");
            case "truncated" -> Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 20_000));
            case "a directory" -> {
                Files.delete(file);
                Files.createDirectory(file);
                Files.writeString(file.resolve("somebody's"), "not ours");
            }
            case "of other events" -> {
                try (var other = new TestHome()) {
                    other.send("2021-22", "2022-06-30", RETURN);
                    copyOf(other, file);
                }
            }
            case "ahead" -> {
                try (var other = new TestHome()) {
                    other.send("2021-22", "2022-06-30", RETURN);
                    other.send("2022-23", "2023-06-30", RETURN_OF_NEXT_YEAR);
                    copyOf(other, file);
                }
            }
            default -> throw new IllegalArgumentException(damage);
        }
    }

    private static void copyOf(TestHome other, Path file) throws IOException {
        var theirs = other.folder().resolve("theirs.duckdb");
        Projection.open(theirs, other.ledger().log(), other.vault().texts(), Warehouse.Limits.modest())
                .close();
        Files.copy(theirs, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> journeys(Projection projection) {
        return projection.warehouse().read(session -> session.rows(JOURNEYS, row -> row.getString(1)));
    }

    private static int adopted(Projection projection) {
        var year = Window.ONE_YEAR.endingIn(new FinancialYear(2021));
        return projection
                .warehouse()
                .read(session -> new ExactCells(TestHome.LIBRARY)
                        .of(
                                session,
                                "ADOPTED",
                                year,
                                List.of(),
                                CountingUnit.CHILD,
                                new org.waymark.timeliness.Scope(NOW, List.of(TestHome.COVENTRY), Map.of()))
                        .get(new ExactCells.Key("2021-22", List.of()))
                        .cases());
    }

    private String streamOf(int nth) {
        List<String> streams = new java.util.ArrayList<>();
        home.ledger().log().read(0, Long.MAX_VALUE, 1000, event -> {
            if (event.type().equals("ReturnStated")) {
                streams.add(event.stream());
            }
        });
        return streams.get(nth);
    }

    private void plant(String stream, String type, String revision, String payload, String recordedAt)
            throws SQLException {
        try (var store = DriverManager.getConnection(
                        "jdbc:sqlite:" + home.folder().resolve("events.db"));
                var insert = store.prepareStatement("""
                        insert into event (event_id, stream, sequence, stream_type, type, revision, recorded_at,
                            payload, metadata, hash)
                        values (lower(hex(randomblob(16))), ?,
                            (select max(sequence) + 1 from event where stream = ?), 'AdoptionJourney', ?, ?,
                            ?, ?, '{}', x'00')""")) {
            insert.setString(1, stream);
            insert.setString(2, stream);
            insert.setString(3, type);
            insert.setString(4, revision);
            insert.setString(5, recordedAt);
            insert.setString(6, payload);
            insert.executeUpdate();
        }
    }
}
