package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.intake.Problem.Severity;

/**
 * The bad inputs of trust.md section 5, items 1 to 45, as far as they concern what is inside a file or a sending. Item 31
 * is in {@link ImporterTests}, as is 44; 35 and the cut upload of 43 are in {@code ImportDoorTests}; 25, 26 and 32 speak of
 * commands that do not exist yet, and 46 of a command line that there is none of.
 */
class BadFilesTests {
    private static final AtomicInteger ACCEPTED = new AtomicInteger();

    private static TestHome home;
    private static Importer importer;

    @BeforeAll
    static void open() {
        home = new TestHome();
        importer = Importers.of(home);
    }

    @AfterAll
    static void close() {
        home.close();
    }

    static Stream<BadFile> refused() {
        return Stream.of(
                        BadStructures.columns(),
                        BadStructures.rows(),
                        BadStructures.characters(),
                        BadValues.dates(),
                        BadValues.codes(),
                        BadValues.rules(),
                        BadSendings.archives(),
                        BadSendings.scopes())
                .flatMap(List::stream);
    }

    static List<BadFile> accepted() {
        return OddFiles.all();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(BadFile bad) throws Exception {
        long head = home.ledger().log().head();
        int keys = vaultRows();

        var report = importer.take(bad.sending().request(false));

        assertThat(report.status()).as(bad.toString()).isEqualTo(Status.REFUSED);
        assertThat(report.submission()).isNull();
        assertThat(report.submissions()).isEmpty();
        assertThat(home.ledger().log().head()).isEqualTo(head);
        assertThat(vaultRows()).isEqualTo(keys);
        assertTells(report, bad, Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysTheSameInADryRun(BadFile bad) throws Exception {
        long head = home.ledger().log().head();
        int keys = vaultRows();

        var report = importer.take(bad.sending().request(true));

        assertThat(report.status()).isEqualTo(Status.DRY_RUN);
        assertThat(home.ledger().log().head()).isEqualTo(head);
        assertThat(vaultRows()).isEqualTo(keys);
        assertTells(report, bad, Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void takesIn(BadFile odd) {
        // each at an instant of its own, else the second would be another file for the same time
        var sending = odd.sending().asAt().equals("2023-06-30")
                ? odd.sending()
                        .asAt("2023-06-30T%02d:%02d:00+01:00"
                                .formatted(9 + ACCEPTED.get() / 60, ACCEPTED.getAndIncrement() % 60))
                : odd.sending();

        var report = importer.take(sending.request(false));

        assertThat(report.problems()).as(odd.toString()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(report.status()).isEqualTo(Status.ACCEPTED);
        assertTells(report, odd, Severity.WARNING);
    }

    private static void assertTells(ImportReport report, BadFile bad, Severity severity) {
        if (bad.code() != null) {
            assertThat(report.problems()).as(bad.toString()).anySatisfy(problem -> {
                assertThat(problem.code()).isEqualTo(bad.code());
                assertThat(problem.severity()).isEqualTo(severity);
                assertThat(problem.file()).isEqualTo(bad.file());
                if (bad.line() != null) {
                    assertThat(problem.line()).isEqualTo(bad.line());
                }
            });
        }
        assertThat(report.problems()).as(bad.toString()).allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank().doesNotContain(bad.secret(), "ZQ700", "Exception", "org.");
            assertThat(String.valueOf(problem.column())).doesNotContain(bad.secret());
        });
    }

    private static int vaultRows() throws Exception {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + home.folder().resolve("vault.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select (select count(*) from child) + (select count(*) from authority_key)")) {
            return row.getInt(1);
        }
    }
}
