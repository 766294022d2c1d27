package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.waymark.WaymarkApplication;
import org.waymark.identity.Vault;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordCharacteristic;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.Recorder;
import org.waymark.journey.events.CharacteristicFact;
import org.waymark.journey.events.CharacteristicKind;
import org.waymark.ledger.Ledger;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.Precision;
import org.waymark.shared.SealedPlace;
import org.waymark.timeliness.projection.Projection;
import tools.jackson.databind.JsonNode;

/** The whole service, with something telling in every place where something can be put in. */
@Isolated("another service that starts or stops takes the log away")
class IdentityApartTests {
    private static final String MARKER = "ZQMARKER";
    private static final String CHILD = MARKER + "-CHILD";
    private static final String AUTHORITY = "E08000026";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,SW_ID\n";

    /** Two children; of the one who is to be shredded everything that a file can hold is telling. */
    private static final Map<String, String> RETURN = Map.of(
            MARKER + "-header.csv",
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,ZQMARKER_COLUMN\n" + CHILD
                    + ",2,05/06/2019,MWBC,ZQMARKER-UPN,ZQMARKER-MOTHER,,ZQMARKER-CELL\nK2,1,05/06/2018,WBRI,,,,\n",
            "episodes.csv",
            EPISODES + CHILD
                    + ",01/05/2021,S,C2,N8,U6,PR1,,,,ZQMARKER-POST,ZQMARKER-POST,ZQMARKER-URN,ZQMARKER-SW\nK2,01/05/2021,S,C2,N1,U6,PR1,,,,,,,\n",
            "milestones.csv",
            "child_id,milestone,occurred_on,known_on,detail\n" + CHILD + ",family_finding,2021-09-01,,\n");

    @TempDir
    private Path home;

    @TempDir
    private Path backup;

    private static final Logger OURS = (Logger) LoggerFactory.getLogger("org.waymark");

    /** What the service logs, down to what is usually not looked at. */
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @AfterEach
    void stopListening() {
        OURS.detachAppender(logged);
        OURS.setLevel(null);
    }

    @Test
    void leavesNothingOfAShreddedChildAnywhere() throws IOException {
        String child;
        try (var service = start()) {
            var server = server(service);
            tellEverything(server, service);
            child = keyOf(service);
            assertThat(codes(server)).containsExactlyInAnyOrder("MWBC", "WBRI");
            parkAnEvent(service);
            assertThat(parkedEvents(server)).isEqualTo(1);

            service.getBean(Ledger.class).seals().seal(Instant.now());
            var shredded = server.graphql("admin", shred(child));
            assertThat(shredded.body().toString()).contains("\"already\":false").doesNotContain(MARKER);

            assertThat(codes(server)).containsExactlyInAnyOrder("SHREDDED", "WBRI");
            assertThat(parkedEvents(server))
                    .as("what is shredded says nothing that cannot be read")
                    .isZero();
            assertThat(service.getBean(Vault.class)
                            .readableId(Objects.requireNonNull(service.getBean(Vault.class)
                                    .shredded()
                                    .getFirst()
                                    .child())))
                    .isEmpty();
            assertThat(service.getBean(Ledger.class).seals().verify().fault()).isNull();
            assertThat(filesWith(MARKER)).as("while the service runs").isEmpty();
            assertThat(filesWith("ZQPURPOSE"))
                    .as("why something was asked is kept sealed")
                    .isEmpty();
            assertThat(filesWith("\"MWBC\"")).isEmpty();
            assertThat(filesWith(child)).as("the scan finds what is there").isNotEmpty();
        }
        assertThat(filesWith(MARKER)).as("after it stopped").isEmpty();
        assertThat(logged.list.toString()).contains("Shredded: 1").doesNotContain(MARKER, child, "ZQPURPOSE");
        assertThat(logged.list)
                .allSatisfy(line -> assertThat(String.valueOf(ThrowableProxyUtil.asString(line.getThrowableProxy())))
                        .doesNotContain(MARKER, child));
    }

    @Test
    void keepsAChildShreddedWhenABackupIsPutBack() throws IOException {
        String child;
        try (var service = start()) {
            imported(server(service), RETURN, "false");
            child = keyOf(service);
        }
        copy(home, backup);
        try (var service = start()) {
            server(service).graphql("admin", shred(child));
        }
        copyOver("vault.db", "events.db", "waymark.duckdb");
        try (var service = start()) {
            var vault = service.getBean(Vault.class);
            assertThat(codes(server(service))).containsExactlyInAnyOrder("SHREDDED", "WBRI");
            assertThat(vault.texts().shredded()).hasSize(1);
            assertThat(vault.readableId(vault.shredded().getFirst().child())).isEmpty();
            assertThat(filesWith(MARKER)).isEmpty();
            var again = server(service).graphql("admin", shred(child));
            assertThat(again.body().toString()).as("the event is there again").contains("\"already\":true");
        }
    }

    private void tellEverything(Server server, ConfigurableApplicationContext service) {
        imported(server, RETURN, "true");
        imported(server, RETURN, "false");
        server.imports(
                "recorder",
                Map.of("authority", MARKER, "year", MARKER, "asAt", MARKER, "dryRun", MARKER),
                Map.of(MARKER, MARKER + "," + MARKER + "\n\"" + MARKER));
        server.imports(
                "recorder",
                Map.of("authority", AUTHORITY, "year", "2022-23", "asAt", "2023-06-30"),
                Map.of("episodes.csv", EPISODES + CHILD + "," + MARKER + ",S,C2,ZQMARKER,U6,PR1,ZQMARKER,,,,,,\n"));
        for (var user : List.of("recorder", "admin", "analyst", MARKER)) {
            questions().forEach(question -> server.graphql(user, question));
        }
        server.graphql(
                "recorder",
                "mutation { recordCharacteristic(of: {authority: \"%s\", childId: \"%s\"}, commandId: \"5d0e8b46-7c1f-4b6a-9a35-1f2e3d4c5b6b\", characteristic: {kind: ETHNICITY, value: \"ZQMARKER\", since: \"2021-10-01\"}) { caseKey } }"
                        .formatted(AUTHORITY, CHILD));
        var of = "of: {authority: \"%s\", childId: \"%s\"}".formatted(AUTHORITY, CHILD);
        var recorded = server.graphql(
                "recorder",
                "mutation { recordMilestone(%s, commandId: \"5d0e8b46-7c1f-4b6a-9a35-1f2e3d4c5b6a\", milestone: {milestone: EXTERNAL_SEARCH, occurredOn: \"2021-10-01\"}) { caseKey } }"
                        .formatted(of));
        assertThat(recorded.body()
                        .path("data")
                        .path("recordMilestone")
                        .path("caseKey")
                        .asString())
                .isEqualTo(keyOf(service));
    }

    /** What was sealed of the child is no month and no code, so the figures set the event aside. */
    private static void parkAnEvent(ConfigurableApplicationContext service) {
        var vault = service.getBean(Vault.class);
        var child =
                vault.knownKeysOf(new AuthorityCode(AUTHORITY), List.of(CHILD)).get(CHILD);
        var fact = new CharacteristicFact(CharacteristicKind.BORN_IN, LocalDate.of(2021, 10, 1), Precision.DAY);
        var place = new SealedPlace(child, "CharacteristicRecorded", fact.factId());
        var sealed = vault.texts().seal(Map.of(place, "{\"ethnicity\": \"ZQMARKER\", \"bornIn\": \"ZQMARKER\"}"));
        var by = new Recorder(
                new CommandId(UUID.randomUUID()),
                new AuthorityCode(AUTHORITY),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                null,
                List.of(),
                null);
        service.getBean(Ledger.class)
                .askAll(
                        List.of(new RecordCharacteristic(child, by, fact, Objects.requireNonNull(sealed.get(place)))),
                        Recorded.class);
        service.getBean(Projection.class).awaitStored(Duration.ofSeconds(30));
    }

    private static int parkedEvents(Server server) {
        return server.graphql("analyst", "{ breakdown(measures: [\"ADOPTED\"]) { provenance { parkedEvents } } }")
                .body()
                .path("data")
                .path("breakdown")
                .path("provenance")
                .path("parkedEvents")
                .asInt();
    }

    private static List<String> questions() {
        return List.of(
                "{ breakdown(measures: [\"ZQMARKER\"], purpose: \"ZQPURPOSE\") { rows { period } } }",
                "{ breakdown(measures: [\"ADOPTED\"], where: {ethnicity: [\"ZQMARKER\"]}) { rows { period } } }",
                "{ workings(measure: \"ADOPTED\", period: \"ZQMARKER\") { nodes { caseKey } } }",
                "{ case(key: \"ZQMARKER\") { key } }",
                "{ glossary(term: \"ZQMARKER\") { term } }",
                "{ submissions(authority: \"ZQMARKER\") { id } }",
                "{ ZQMARKER",
                "mutation { shred(case: \"ZQMARKER\", basis: ZQMARKER) { already } }",
                "mutation { shred(case: \"ZQMARKER\", basis: UNLAWFUL) { already } }",
                "mutation { holdCase(case: \"ZQMARKER\", reason: INQUIRY) { already } }",
                "mutation { withdrawSubmission(submission: \"ZQMARKER\", reason: WRONG_FILE) { id } }",
                "mutation { recordMilestone(of: {authority: \"ZQMARKER\", childId: \"ZQMARKER\"}, commandId: \"ZQMARKER\", milestone: {milestone: MATCH, occurredOn: \"2021-10-01\", detail: [{key: \"ZQMARKER\", value: \"ZQMARKER\"}]}) { caseKey } }",
                "mutation { retractMilestone(of: {authority: \"E08000026\", childId: \"ZQMARKER-CHILD\"}, commandId: \"5d0e8b46-7c1f-4b6a-9a35-1f2e3d4c5b6c\", factId: \"ZQMARKER\", grounds: {because: MISTYPED, onAuthorityOf: COURT}) { caseKey } }");
    }

    private static void imported(Server server, Map<String, String> files, String dryRun) {
        var reply = server.imports(
                "recorder",
                Map.of("authority", AUTHORITY, "year", "2021-22", "asAt", "2022-06-30", "dryRun", dryRun),
                files);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
    }

    private static String shred(String child) {
        return "mutation { shred(case: \"%s\", basis: ERASURE_REQUEST) { caseKey already } }".formatted(child);
    }

    private static List<String> codes(Server server) {
        var reply = server.graphql(
                "analyst",
                "{ breakdown(measures: [\"LOOKED_AFTER_AT_PERIOD_END\"], years: [\"2021-22\"], by: [ETHNICITY]) { rows { isTotal keys { code } cells { count } } } }");
        return reply.body()
                .path("data")
                .path("breakdown")
                .path("rows")
                .valueStream()
                .filter(row -> !row.path("keys").isEmpty()
                        && row.path("cells").path(0).path("count").asInt() > 0)
                .map((JsonNode row) -> row.path("keys").path(0).path("code").asString())
                .toList();
    }

    private static String keyOf(ConfigurableApplicationContext service) {
        return String.valueOf(service.getBean(Vault.class)
                .knownKeysOf(new AuthorityCode(AUTHORITY), List.of(CHILD))
                .get(CHILD));
    }

    private ConfigurableApplicationContext start() {
        var service = new SpringApplicationBuilder(WaymarkApplication.class)
                .run(
                        "--waymark.home=" + home,
                        "--waymark.demo=false",
                        "--server.port=0",
                        // where uploads are put while they are read
                        "--server.tomcat.basedir=" + home.resolve("uploads"));
        logged.start();
        OURS.setLevel(Level.DEBUG);
        OURS.addAppender(logged);
        var filling = service.getBean(Projection.class).filling();
        while (filling.isUnderWay()) {
            Thread.onSpinWait();
        }
        return service;
    }

    private static Server server(ConfigurableApplicationContext service) {
        return new Server(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private List<Path> filesWith(String text) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        FileSystemUtils.copyRecursively(from, to);
    }

    /** As one puts a backup back: the files of before, and no log beside them that is not of before. */
    private void copyOver(String... names) throws IOException {
        for (var name : names) {
            for (var beside : List.of("", "-wal", "-shm", ".wal", ".next")) {
                Files.deleteIfExists(home.resolve(name + beside));
                if (Files.exists(backup.resolve(name + beside))) {
                    Files.copy(backup.resolve(name + beside), home.resolve(name + beside));
                }
            }
        }
    }
}
