package org.waymark.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.identity.Vault;
import org.waymark.intake.ImportReport.Outcome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.intake.Renaming.Renamed;
import org.waymark.intake.Saying.OfMilestones;
import org.waymark.intake.Saying.OfReturn;
import org.waymark.intake.rules.About;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;
import org.waymark.shared.SubmissionId;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Session;

/** One import under way: what was sent, what is wrong with it, and what becomes of it. */
final class OneImport {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /** What every import works with. */
    record Means(
            Vault vault,
            Projection projection,
            SubmissionWriting writing,
            DryRun dryRun,
            LeftOut leftOut,
            Clock clock) {}

    private final Means means;
    private final ImportRequest request;
    private final ReadFiles files;
    private final Content content;
    private final Problems problems;
    private final Map<About, Set<String>> broken = new HashMap<>();

    OneImport(Means means, ImportRequest request, ReadFiles files, Content content, Problems problems) {
        this.means = means;
        this.request = request;
        this.files = files;
        this.content = content;
        this.problems = problems;
    }

    ImportReport refused() {
        return report(Status.REFUSED, List.of(), Outcome.NONE);
    }

    ImportReport take(AuthorityCode authority) {
        if (!means.projection().awaitStored(LONGEST_WAIT)) {
            throw new Refusal(
                    "PROJECTION_BEHIND",
                    "The figures do not show yet what was stored before, so this cannot be held against it. Look at the service's health, then send the files again.");
        }
        var renamed = new Renaming(means.vault(), means.projection()).of(content.idChanges(), authority, problems);
        var keyring = new Keyring(means.vault(), authority, renamed.ids());
        holdAgainstRules(keyring);
        if (problems.block()) {
            return refused();
        }
        var knownAlready = new KnownAlready(means.projection());
        var byKnown = content.sayings().stream()
                .collect(Collectors.partitioningBy(saying -> knownAlready.holds(saying, keyring, problems)));
        if (problems.block()) {
            return refused();
        }
        if (content.isEmpty()) {
            return report(Status.ACCEPTED, List.of(), Outcome.NONE);
        }
        if (request.dryRun()) {
            var fresh = byKnown.getOrDefault(false, List.of());
            var known = Outcome.nothingNew(byKnown.getOrDefault(true, List.of()));
            var outcome = fresh.isEmpty()
                    ? known
                    : means.dryRun()
                            .of(fresh, keyring, (session, done) -> withEffects(session, done, keyring))
                            .and(known);
            return report(Status.DRY_RUN, List.of(), outcome.with(renamed));
        }
        try {
            keyring.change();
            return store(keyring, renamed);
        } catch (StorageFull full) {
            throw full;
        } catch (Refusal refusal) {
            problems.error(null, refusal.code(), refusal.reason());
            return refused();
        }
    }

    private void holdAgainstRules(Keyring keyring) {
        for (var saying : content.sayings()) {
            if (saying instanceof OfReturn said) {
                var before = KnownBefore.of(
                        means.projection(), said.place(), keyring.known(said).children());
                broken.putAll(new RuleCheck(files.tables(), problems).of(said, before));
            } else if (saying instanceof OfMilestones tracked) {
                files.table(FileKind.MILESTONES, problems)
                        .ifPresent(table -> new BirthCheck(means.projection(), problems)
                                .of(
                                        table,
                                        content,
                                        keyring.known(tracked).children(),
                                        tracked.place().asAt()));
            }
        }
    }

    private ImportReport store(Keyring keyring, Renamed renamed) {
        var sayings = content.sayings();
        var stored = means.writing().store(sayings, keyring);
        if (stored.fresh().isEmpty()) {
            var status = renamed.recorded() > 0 ? Status.ACCEPTED : Status.UNCHANGED;
            return report(
                    status, stored.submissions(), Outcome.nothingNew(sayings).with(renamed));
        }
        if (!means.projection().awaitStored(LONGEST_WAIT)) {
            throw new Refusal(
                    "PROJECTION_BEHIND",
                    "The files are stored, but the figures do not show them yet. Look at the service's health, then send the same files again.");
        }
        var asAt = sayings.getFirst().place().asAt();
        var outcome = means.projection()
                .warehouse()
                .read(session -> withEffects(session, Outcomes.of(session, stored.fresh(), asAt), keyring))
                .and(Outcome.nothingNew(stored.known()));
        return report(Status.ACCEPTED, stored.submissions(), outcome.with(renamed));
    }

    private Outcome withEffects(Session session, Outcome outcome, Keyring keyring) {
        Map<String, ChildKey> children = new HashMap<>();
        content.sayings()
                .forEach(saying -> children.putAll(keyring.proposed(saying).children()));
        if (!outcome.overruled().isEmpty()) {
            Overruled.warn(outcome.overruled(), new FirstLines(files, children), problems);
        }
        if (broken.keySet().stream().allMatch(about -> about.leavesOut() == null)) {
            return outcome;
        }
        return content.sayings().stream()
                .filter(OfReturn.class::isInstance)
                .findFirst()
                .map(said -> outcome.leavingOut(means.leftOut()
                        .of(
                                session,
                                said.place(),
                                broken,
                                keyring.proposed(said),
                                means.clock().instant())))
                .orElse(outcome);
    }

    private ImportReport report(Status status, List<SubmissionId> submissions, Outcome outcome) {
        var found = problems.all(ChildLines.of(files));
        return new ImportReport(
                submissions.isEmpty() ? null : submissions.getFirst(),
                submissions,
                request.dryRun() ? Status.DRY_RUN : status,
                means.projection().applied(),
                files.rows(),
                outcome.recorded(),
                outcome.corrected(),
                outcome.retracted(),
                outcome.unchanged(),
                problems.refusedRows(),
                outcome.moves(),
                Tally.of(found, outcome.effects()),
                found);
    }
}
