package org.waymark.faults;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.TestHome;
import org.waymark.identity.Vault;
import org.waymark.intake.ImportReport;
import org.waymark.intake.ImportRequest;
import org.waymark.intake.Importer;
import org.waymark.intake.SubmittedFile;
import org.waymark.ledger.Ledger;
import org.waymark.publication.Gate;
import org.waymark.retention.AdoptedIds;
import org.waymark.retention.Shredding;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Sha256;
import org.waymark.timeliness.projection.Counting;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.Warehouse;

/** A home as the service opens it, without its doors. */
final class FaultHome implements AutoCloseable {
    static final String DUCKDB = "waymark.duckdb";
    private static final Warehouse.Limits LIMITS = new Warehouse.Limits("1GB", 1, 30);
    private static final Sql COMPLETED = Sql.file("faults/completed");
    private static final List<Sql> TABLES = Sql.namesIn("tables").stream()
            .filter(name -> !name.endsWith("/names"))
            .map(Sql::file)
            .toList();
    private static final int CHILDREN = 30;

    private final Ledger ledger;
    private final Vault vault;
    private final Projection projection;
    private final Importer importer;
    private final Shredding shredding;

    private FaultHome(Path folder) {
        ledger = Ledger.open(folder.resolve("events.db"));
        vault = Vault.open(folder.resolve("vault.db"), folder.resolve("vault.key"));
        projection = Projection.open(folder.resolve(DUCKDB), ledger.log(), vault.texts(), LIMITS);
        projection.follow();
        shredding = Shredding.open(vault, ledger, projection, TestHome.CLOCK);
        var adopted = new AdoptedIds(vault, projection);
        adopted.forget();
        importer = new Importer(
                vault,
                ledger,
                projection,
                new Gate(projection, TestHome.LIBRARY, TestHome.everyAuthority(), TestHome.CLOCK).headlines(),
                TestHome.everyAuthority(),
                TestHome.CLOCK,
                (_, _) -> {},
                adopted::forget);
    }

    static FaultHome open(Path folder) {
        return new FaultHome(folder);
    }

    /** The same year, submitted again one day later each time, and each time a little other. */
    ImportReport send(int nth) {
        return importer.take(new ImportRequest(
                TestHome.COVENTRY,
                "2021-22",
                LocalDate.of(2022, 6, 30).plusDays(nth) + "T10:00:00Z",
                false,
                files(nth).entrySet().stream()
                        .map(file ->
                                new SubmittedFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                        .toList()));
    }

    private static Map<String, String> files(int nth) {
        return Map.of(
                "header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"
                        + lines(i -> "K%d,%d,05/06/2020,WBRI,,,".formatted(i, 1 + (i + nth) % 2)),
                "episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                        + lines(i -> "K%d,%02d/05/2021,S,E1,N1,A6,PR1,%s,,,,"
                                .formatted(i, 1 + i % 28, (i + nth) % 3 == 0 ? "," : "01/02/2022,E11")));
    }

    private static String lines(java.util.function.IntFunction<String> line) {
        return IntStream.range(0, CHILDREN).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    void shredOne() {
        var child = new AtomicReference<String>();
        ledger.log().read(0, Long.MAX_VALUE, 100, event -> {
            if (event.type().equals("ReturnStated")) {
                child.set(event.stream());
            }
        });
        shredding.shred(new ChildKey(java.util.UUID.fromString(child.get())), org.waymark.shared.ShredBasis.UNLAWFUL);
    }

    Projection projection() {
        return projection;
    }

    long head() {
        return ledger.log().head();
    }

    List<Integer> completed() {
        return caughtUp().warehouse().read(session -> session.rows(COMPLETED, row -> row.getInt(1)));
    }

    private Projection caughtUp() {
        if (!projection.awaitStored(java.time.Duration.ofSeconds(60))) {
            throw new AssertionError("the figures do not show what is stored");
        }
        return projection;
    }

    boolean addsUp() {
        return Counting.of(caughtUp()).ok();
    }

    void seal(Instant at) {
        ledger.seals().seal(at);
    }

    /** What is wrong with the chain of events; empty where nothing is. */
    String chainFault() {
        var fault = ledger.seals().verify().fault();
        return fault == null || fault.reason().name().equals("NOT_SEALED")
                ? ""
                : fault.reason().name();
    }

    /** Of every table that figures are made from. */
    String digest() {
        return digest(caughtUp());
    }

    /** The same, of tables that are filled from the events alone. */
    String digestOfCleanRebuild() {
        try (var clean = Projection.open(null, ledger.log(), vault.texts(), LIMITS)) {
            return digest(clean);
        }
    }

    private static String digest(Projection projection) {
        var digest = new Sha256();
        projection.warehouse().read(session -> {
            TABLES.forEach(table -> session.rows(table, row -> row.getString(1)).forEach(digest::with));
            return true;
        });
        return digest.hex();
    }

    @Override
    public void close() {
        projection.close();
        ledger.close();
        vault.close();
    }
}
