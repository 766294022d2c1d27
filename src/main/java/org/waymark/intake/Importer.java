package org.waymark.intake;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.identity.Vault;
import org.waymark.ledger.Ledger;
import org.waymark.publication.Headlines;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Projection;

/**
 * Takes in what a council submitted: all of it or nothing. It is written in bounded transactions and holds from the
 * last one on; one that broke off is invisible, and sending it again completes it.
 */
public final class Importer {
    private final OneImport.Means means;
    private final LocalAuthorities authorities;
    private final Runnable afterEach;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    /** @param afterEach what is to be done once the figures show what came in */
    public Importer(
            Vault vault,
            Ledger ledger,
            Projection projection,
            Headlines headlines,
            LocalAuthorities authorities,
            Clock clock,
            SubmissionWriting.Progress progress,
            Runnable afterEach) {
        this.means = new OneImport.Means(
                vault,
                projection,
                new SubmissionWriting(ledger, progress),
                new DryRun(projection, headlines, clock),
                new LeftOut(headlines),
                clock);
        this.authorities = authorities;
        this.afterEach = afterEach;
    }

    /** @throws Refusal {@code IMPORT_BUSY} while another import of the same authority is under way */
    public ImportReport take(ImportRequest request) {
        var problems = new Problems();
        var scope = ImportScope.of(request, authorities, means.clock(), problems);
        var files = ReadFiles.of(request.files(), problems);
        var content = scope.map(known -> Content.read(files, known, problems)).orElse(Content.NONE);
        var oneImport = new OneImport(means, request, files, content, problems);
        if (scope.isEmpty()) {
            return oneImport.refused();
        }
        var authority = scope.get().authority().code();
        if (!busy.add(authority.value())) {
            throw new Refusal(
                    "IMPORT_BUSY",
                    "Another import for this authority is under way. Wait for it to end, then send again.");
        }
        try {
            var report = oneImport.take(authority);
            afterEach.run();
            return report;
        } finally {
            busy.remove(authority.value());
        }
    }
}
