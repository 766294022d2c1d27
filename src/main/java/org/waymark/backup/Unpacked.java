package org.waymark.backup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.backup.Problem.Reason;
import org.waymark.identity.VaultCopy;
import org.waymark.querylog.LogReading;

/** The files of a backup held against each other: whether they are one home, and one that this program reads. */
record Unpacked(HomeFolder work, Manifest manifest) {
    private static final String ANOTHER = "Restore another backup";

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        events().ifPresent(problems::add);
        types().ifPresent(problems::add);
        vault().ifPresent(problems::add);
        queryLog().ifPresent(problems::add);
        return problems;
    }

    /** Whether it is in order is not asked here: one that was tampered with is worth keeping, as it is. */
    private Optional<Problem> queryLog() {
        return manifest.asked() == null || new LogReading(work.queryLog()).end().equals(manifest.asked())
                ? Optional.empty()
                : Optional.of(new Problem(
                        Reason.NOT_AS_TAKEN,
                        HomeFolder.QUERY_LOG,
                        "The query log does not end as the manifest says",
                        ANOTHER));
    }

    /** As they were when they were taken: a fault that was told then is told again, and keeps nobody from restoring. */
    private Optional<Problem> events() {
        var sentence = work.ledger().fault().orElse(null);
        if (work.ledger().contents().equals(manifest.ledger()) && Objects.equals(sentence, manifest.fault())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Reason.NOT_AS_TAKEN,
                HomeFolder.EVENTS,
                sentence == null
                        ? "The events do not add up to what the manifest says"
                        : sentence.replaceAll("\\.$", ""),
                ANOTHER));
    }

    private Optional<Problem> types() {
        var unknown = work.ledger().unknownTypes();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Reason.NEWER_EVENTS,
                        HomeFolder.EVENTS,
                        "It holds events that this program does not know: " + String.join(", ", unknown),
                        "Restore it with the program that made it, " + manifest.program() + ", or a later one"));
    }

    private Optional<Problem> vault() {
        var vault = new VaultCopy(work.vault());
        long unknown = missing(work.ledger().streams(), vault.keys());
        long unsealed = missing(work.ledger().sealed(), vault.sealing());
        return unknown + unsealed == 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        Reason.VAULT_OLDER,
                        HomeFolder.VAULT,
                        "It is older than the events: it does not know %d cases that they name, nor the keys of %d"
                                .formatted(unknown, unsealed),
                        ANOTHER));
    }

    private static long missing(Set<String> asked, Set<String> known) {
        var missing = new HashSet<>(asked);
        missing.removeAll(known);
        return missing.size();
    }
}
