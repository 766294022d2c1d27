package org.waymark.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.backup.Problem.Reason;
import org.waymark.identity.ShreddedCopy;
import org.waymark.ledger.LedgerCopy;

/**
 * What a restored home needs and no backup holds.
 *
 * @param key the vault's key; null where none was named
 * @param shredded the newest copy of the ledger of shredded keys; null where nobody knows of one
 * @param seals the newest copy of the seals; null where none was named
 */
public record KeptApart(
        @Nullable Path key,
        @Nullable Path shredded,
        @Nullable Path seals) {
    private static final String KEY = "Name the copy of vault.key that is kept apart from backups, with --key=FILE";
    private static final String SHREDDED = "Name the newest copy of the ledger of shredded keys with --shredded=FILE; "
            + "--shredded=none is only for who never shredded anybody, since it brings back what was shredded after the backup";

    List<Problem> problems(HomeFolder home, Optional<Manifest> manifest) {
        List<Problem> problems = new ArrayList<>();
        if (key == null) {
            problems.add(new Problem(
                    Reason.NO_KEY,
                    "vault.key",
                    "No backup holds it, and without it nobody can be found in the vault",
                    KEY));
        } else if (!Files.isRegularFile(key)) {
            problems.add(new Problem(Reason.NO_KEY, key.toString(), "There is no such file", KEY));
        }
        if (seals != null && !Files.isRegularFile(seals)) {
            problems.add(new Problem(
                    Reason.OTHER_SEALS,
                    seals.toString(),
                    "There is no such file",
                    "Name a copy of seals, or leave it out"));
        }
        problems.addAll(shreddedProblems(home, manifest));
        return problems;
    }

    private List<Problem> shreddedProblems(HomeFolder home, Optional<Manifest> manifest) {
        if (shredded == null) {
            return noneProblems(home, manifest);
        }
        if (!Files.isRegularFile(shredded)) {
            return List.of(new Problem(
                    Reason.NO_SHREDDED, shredded.toString(), "There is no ledger of shredded keys", SHREDDED));
        }
        if (Files.exists(home.shredded()) && !home.shredded().equals(shredded)) {
            return List.of(new Problem(
                    Reason.OLDER_SHREDDED,
                    home.shredded().toString(),
                    "A ledger of shredded keys lies there and is not written over",
                    "Leave --shredded out, or move that one away"));
        }
        return manifest
                .map(Manifest::shredded)
                .filter(mark -> !ShreddedCopy.of(shredded).reaches(mark))
                .map(mark -> new Problem(
                        Reason.OLDER_SHREDDED,
                        shredded.toString(),
                        "It is older than the backup, which knows of %d lines, or another council's"
                                .formatted(mark.lines()),
                        SHREDDED))
                .stream()
                .toList();
    }

    /** That there is no such ledger is believed only where nothing tells of one. */
    private static List<Problem> noneProblems(HomeFolder home, Optional<Manifest> manifest) {
        if (Files.exists(home.shredded())) {
            return List.of(new Problem(
                    Reason.NO_SHREDDED,
                    home.shredded().toString(),
                    "A ledger of shredded keys lies there",
                    "Leave --shredded=none out"));
        }
        return manifest
                .map(Manifest::shredded)
                .filter(mark -> mark.lines() > 0)
                .map(mark -> new Problem(
                        Reason.NO_SHREDDED,
                        "--shredded=none",
                        "There is a ledger of shredded keys: the backup knows of %d lines of it"
                                .formatted(mark.lines()),
                        SHREDDED))
                .stream()
                .toList();
    }

    /** What was sealed can only grow: a copy of seals begins with those of any backup that was taken before it. */
    List<Problem> sealProblems(LedgerCopy taken) {
        if (seals == null || isBehindOrAhead(new LedgerCopy(taken.events(), seals).sealedText(), taken.sealedText())) {
            return List.of();
        }
        return List.of(new Problem(
                Reason.OTHER_SEALS,
                seals.toString(),
                "These seals are not of the home that was backed up, or were changed",
                "Name the backup and the seals of one council, and find out which of the two was changed"));
    }

    private static boolean isBehindOrAhead(String kept, String backedUp) {
        return kept.startsWith(backedUp) || backedUp.startsWith(kept);
    }

    long sealedTo(long position) {
        return seals == null ? position : Math.max(position, LedgerCopy.sealedTo(seals));
    }

    void copyKeyTo(Path file) throws IOException {
        if (key != null) {
            copy(key, file);
        }
    }

    void putShreddedAt(Path file) throws IOException {
        if (shredded != null && !Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
            copy(shredded, file);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var out = OwnersOnly.create(to)) {
            Files.copy(from, out);
        }
        Archive.sync(to);
    }
}
