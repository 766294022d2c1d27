package org.waymark.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.identity.Vault;
import org.waymark.intake.ImportReport.Outcome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.intake.Renaming.Renamed;
import org.waymark.ledger.Ledger;
import org.waymark.publication.Headlines;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.shared.SubmissionId;
import org.waymark.timeliness.projection.Projection;

/**
 * Takes in what a council submitted: all of it or nothing. It is written in bounded transactions and holds from the
 * last one on; one that broke off is invisible, and sending it again completes it.
 */
public final class Importer {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Vault vault;
    private final SubmissionWriting writing;
    private final KnownAlready known;
    private final DryRun dryRun;
    private final Projection projection;
    private final LocalAuthorities authorities;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    public Importer(
            Vault vault,
            Ledger ledger,
            Projection projection,
            Headlines headlines,
            LocalAuthorities authorities,
            Clock clock,
            SubmissionWriting.Progress progress) {
        this.vault = vault;
        this.known = new KnownAlready(projection);
        this.dryRun = new DryRun(projection, headlines, clock);
        this.writing = new SubmissionWriting(ledger, progress);
        this.projection = projection;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @throws Refusal {@code IMPORT_BUSY} while another import of the same authority is under way */
    public ImportReport take(ImportRequest request) {
        var problems = new Problems();
        var scope = ImportScope.of(request, authorities, clock, problems);
        var files = ReadFiles.of(request.files(), problems);
        var content = scope.map(known -> Content.read(files, known, problems)).orElse(Content.NONE);
        if (scope.isEmpty() || problems.block()) {
            return report(request, files, problems, Status.REFUSED, List.of(), Outcome.NONE);
        }
        var authority = scope.get().authority().code();
        if (!busy.add(authority.value())) {
            throw new Refusal(
                    "IMPORT_BUSY",
                    "Another import for this authority is under way. Wait for it to end, then send again.");
        }
        try {
            return take(request, authority, content, files, problems);
        } finally {
            busy.remove(authority.value());
        }
    }

    private ImportReport take(
            ImportRequest request, AuthorityCode authority, Content content, ReadFiles files, Problems problems) {
        projection.awaitStored(LONGEST_WAIT);
        var renamed = new Renaming(vault, projection).of(content.idChanges(), authority, problems);
        var keyring = new Keyring(vault, authority, renamed.keys());
        var fresh = content.sayings().stream()
                .filter(saying -> !known.holds(saying, keyring, problems))
                .toList();
        if (problems.block()) {
            return report(request, files, problems, Status.REFUSED, List.of(), Outcome.NONE);
        }
        if (content.isEmpty()) {
            return report(request, files, problems, Status.ACCEPTED, List.of(), Outcome.NONE);
        }
        if (request.dryRun()) {
            var outcome = fresh.isEmpty() ? Outcome.nothingNew(content.sayings()) : dryRun.of(fresh, keyring);
            return report(request, files, problems, Status.DRY_RUN, List.of(), outcome.with(renamed));
        }
        try {
            keyring.rename();
            return store(request, content.sayings(), keyring, renamed, files, problems);
        } catch (Refusal refusal) {
            problems.error(null, refusal.code(), refusal.reason());
            return report(request, files, problems, Status.REFUSED, List.of(), Outcome.NONE);
        }
    }

    private ImportReport store(
            ImportRequest request,
            List<Saying> sayings,
            Keyring keyring,
            Renamed renamed,
            ReadFiles files,
            Problems problems) {
        var stored = writing.store(sayings, keyring);
        if (!stored.anythingNew()) {
            var status = renamed.recorded() > 0 ? Status.ACCEPTED : Status.UNCHANGED;
            var outcome = Outcome.nothingNew(sayings).with(renamed);
            return report(request, files, problems, status, stored.submissions(), outcome);
        }
        if (!projection.awaitStored(LONGEST_WAIT)) {
            throw new Refusal(
                    "PROJECTION_BEHIND",
                    "The files are stored, but the figures do not show them yet. Look at the service's health, then send the same files again.");
        }
        var asAt = sayings.getFirst().place().asAt();
        var outcome = projection.warehouse().read(session -> Outcomes.of(session, stored.submissions(), asAt));
        return report(request, files, problems, Status.ACCEPTED, stored.submissions(), outcome.with(renamed));
    }

    private ImportReport report(
            ImportRequest request,
            ReadFiles files,
            Problems problems,
            Status status,
            List<SubmissionId> submissions,
            Outcome outcome) {
        return new ImportReport(
                submissions.isEmpty() ? null : submissions.getFirst(),
                submissions,
                request.dryRun() ? Status.DRY_RUN : status,
                projection.applied(),
                files.rows(),
                outcome.recorded(),
                outcome.corrected(),
                outcome.retracted(),
                outcome.unchanged(),
                problems.refusedRows(),
                outcome.moves(),
                problems.all());
    }
}
