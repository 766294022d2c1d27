package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import org.waymark.identity.Vault;
import org.waymark.intake.ImportReport;
import org.waymark.intake.ImportRequest;
import org.waymark.intake.Importer;
import org.waymark.intake.SubmissionWriting;
import org.waymark.intake.SubmittedFile;
import org.waymark.journey.commands.SubmissionCommand.Place;
import org.waymark.journey.commands.SubmissionCommand.WithdrawSubmission;
import org.waymark.journey.events.WithdrawalReason;
import org.waymark.ledger.Ledger;
import org.waymark.publication.Gate;
import org.waymark.recording.CaseFiles;
import org.waymark.recording.DemonstrationAdopters;
import org.waymark.recording.HouseholdRecording;
import org.waymark.recording.Recording;
import org.waymark.retention.AdoptedIds;
import org.waymark.retention.Shredding;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.KnownNow;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.SiblingGroupKey;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.Workings;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.WorkedCases;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.Warehouse;

/** A whole home without the doors: real event store, vault and DuckDB, in a folder that goes with it. */
public final class TestHome implements AutoCloseable {
    public static final String COVENTRY = "E08000026";
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    /** Every measure that there is. */
    public static final MeasureLibrary LIBRARY = MeasureLibrary.load();

    private static final LocalAuthorities AUTHORITIES = AuthorityFile.read();

    /** One thread each: tests run beside each other. */
    private static final Warehouse.Limits LIMITS = new Warehouse.Limits("1GB", 1, 30);

    private static final List<String> TABLES = List.of(
            "submission",
            "fact",
            "adoption_fact",
            "tracker_fact",
            "version",
            "episode",
            "return_to_care",
            "milestone",
            "journey",
            "membership",
            "yearly_count",
            "household",
            "household_step",
            "sibling_fact",
            "edition",
            "members_question");

    private final Path folder;
    private final Ledger ledger;
    private final Vault vault;
    private Projection projection;
    private final Importer importer;

    public TestHome() {
        this((_, _) -> {});
    }

    public TestHome(SubmissionWriting.Progress progress) {
        this(QuickFolder.fresh(), progress);
    }

    /** What lies in a folder already, such as a backup that was restored there. */
    public TestHome(Path folder) {
        this(folder, (_, _) -> {});
    }

    private TestHome(Path folder, SubmissionWriting.Progress progress) {
        this.folder = folder;
        ledger = Ledger.open(folder.resolve("events.db"));
        vault = Vault.open(folder.resolve("vault.db"), folder.resolve("vault.key"));
        projection = Projection.open(null, ledger.log(), vault.texts(), LIMITS);
        importer = new Importer(
                vault,
                ledger,
                projection,
                new Gate(projection, LIBRARY, AUTHORITIES, CLOCK).headlines(),
                AUTHORITIES,
                CLOCK,
                progress,
                () -> adoptedIds().run());
    }

    /** Every authority that there is, as the service knows them. */
    public static LocalAuthorities everyAuthority() {
        return AUTHORITIES;
    }

    public ImportReport send(String authority, String year, String asAt, boolean dryRun, Map<String, String> files) {
        var sent = files.entrySet().stream()
                .map(file -> new SubmittedFile(
                        file.getKey() + ".csv", file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        return importer.take(new ImportRequest(authority, year, asAt, dryRun, sent));
    }

    public ImportReport take(ImportRequest request) {
        return importer.take(request);
    }

    public ImportReport send(String year, String asAt, Map<String, String> files) {
        return send(COVENTRY, year, asAt, false, files);
    }

    public void withdraw(
            String authority, String year, SubmissionKind kind, Instant asAt, ImportReport report, int nth) {
        ledger.send(new WithdrawSubmission(
                new Place(
                        new AuthorityCode(authority), FinancialYear.parse(year).orElseThrow(), kind, asAt),
                report.submissions().get(nth),
                WithdrawalReason.WRONG_FILE));
    }

    public Map<ExactCells.Key, ExactCell> cells(
            String measure, List<Period> periods, List<Dimension> by, Instant knownAt, String... of) {
        return cells(measure, periods, by, CountingUnit.CHILD, knownAt, of);
    }

    public Map<ExactCells.Key, ExactCell> cells(
            String measure,
            List<Period> periods,
            List<Dimension> by,
            CountingUnit unit,
            Instant knownAt,
            String... of) {
        return projection()
                .warehouse()
                .read(session -> new ExactCells(LIBRARY)
                        .of(session, measure, periods, by, unit, new Scope(knownAt, List.of(of), Map.of())));
    }

    public Map<Dimension, Map<ExactCells.Key, ExactCell>> cellsByEach(
            String measure, List<Period> periods, Instant knownAt, String... of) {
        return projection()
                .warehouse()
                .read(session -> new ExactCells(LIBRARY)
                        .byEach(session, measure, periods, new Scope(knownAt, List.of(of), Map.of())));
    }

    public WorkedCases workings(String measure, Period period, Instant knownAt, String... of) {
        return projection()
                .warehouse()
                .read(session -> new Workings(LIBRARY)
                        .of(session, measure, period, new Scope(knownAt, List.of(of), Map.of()), 0, 100_000));
    }

    /** Every derived table as text, in one order. */
    public Map<String, List<String>> tables() {
        return projection()
                .warehouse()
                .read(session -> TABLES.stream()
                        .collect(Collectors.toMap(
                                table -> table,
                                table -> session.rows(Sql.file("tables/" + table), row -> row.getString(1)))));
    }

    /** Throws the projection away and fills a new one from the events. */
    public void rebuild() {
        projection.close();
        projection = Projection.open(null, ledger.log(), vault.texts(), LIMITS);
    }

    private Runnable adoptedIds() {
        return () -> new AdoptedIds(vault, projection()).forget();
    }

    /** As at every start. */
    public Shredding shredding() {
        return Shredding.open(vault, ledger, projection(), CLOCK);
    }

    public Ledger ledger() {
        return ledger;
    }

    /** The door for what people say of one case, at an instant. */
    public Recording recording(Instant now) {
        return recording(new KnownNow(Clock.fixed(now, ZoneOffset.UTC)));
    }

    public Recording recording(KnownNow now) {
        return new Recording(ledger, vault, projection, AUTHORITIES, now, adoptedIds());
    }

    /** What recorders of the demonstration tell of adopters. */
    public void tellOfAdopters() {
        var households = new HouseholdRecording(ledger, vault, projection, AUTHORITIES, new KnownNow(CLOCK));
        new DemonstrationAdopters(households, vault).tell();
    }

    /** The submissions that tell of a sibling group, for who sends its commands past the door. */
    public Set<SubmissionId> holding(SiblingGroupKey group) {
        return Set.copyOf(projection()
                .warehouse()
                .read(session -> session.rows(
                        Sql.file("recording/holding_of_group"),
                        row -> new SubmissionId(UUID.fromString(row.getString(1))),
                        group.toString())));
    }

    public CaseFiles caseFiles() {
        return new CaseFiles(projection());
    }

    public Vault vault() {
        return vault;
    }

    public Projection projection() {
        projection.catchUp();
        return projection;
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        projection.close();
        ledger.close();
        vault.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
