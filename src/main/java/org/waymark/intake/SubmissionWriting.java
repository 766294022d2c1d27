package org.waymark.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.identity.Vault;
import org.waymark.journey.commands.SubmissionCommand.BeginSubmission;
import org.waymark.journey.commands.SubmissionCommand.Begun;
import org.waymark.journey.commands.SubmissionCommand.CompleteSubmission;
import org.waymark.ledger.Ledger;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SubmissionId;

/**
 * Writes submissions into the ledger: begun, then said of each child in bounded transactions, then completed together.
 * What was begun and not completed holds nowhere, and is taken up again when the same content is sent again.
 */
public final class SubmissionWriting {
    private static final int CHILDREN_PER_TRANSACTION = 100;

    /** Told after each transaction how many children have been said of how many. */
    public interface Progress {
        void said(int children, int ofAll);
    }

    /** @param anythingNew whether any of them was not complete already */
    record Stored(List<SubmissionId> submissions, boolean anythingNew) {}

    private final Vault vault;
    private final Ledger ledger;
    private final Progress progress;

    SubmissionWriting(Vault vault, Ledger ledger, Progress progress) {
        this.vault = vault;
        this.ledger = ledger;
        this.progress = progress;
    }

    Stored store(List<Saying> sayings) {
        List<Map<String, ChildKey>> keys = sayings.stream()
                .map(saying -> vault.keysOf(saying.place().authority(), saying.childIds()))
                .toList();
        List<BeginSubmission> beginnings = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            var saying = sayings.get(i);
            beginnings.add(new BeginSubmission(saying.place(), saying.digest(keys.get(i)), saying.speaksOf()));
        }
        var begun = ledger.askAll(beginnings, Begun.class);
        List<CompleteSubmission> completions = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            if (!begun.get(i).alreadyComplete()) {
                var saying = sayings.get(i);
                var submission = begun.get(i).submission();
                say(saying, keys.get(i), submission, beginnings.get(i).digest());
                completions.add(new CompleteSubmission(
                        saying.place(), submission, saying.childIds().size()));
            }
        }
        if (!completions.isEmpty()) {
            ledger.sendAll(completions);
        }
        return new Stored(begun.stream().map(Begun::submission).toList(), !completions.isEmpty());
    }

    private void say(Saying saying, Map<String, ChildKey> keys, SubmissionId submission, String digest) {
        var speaker = saying.speaker(submission, digest);
        var children = List.copyOf(saying.childIds());
        for (int from = 0; from < children.size(); from += CHILDREN_PER_TRANSACTION) {
            int to = Math.min(from + CHILDREN_PER_TRANSACTION, children.size());
            ledger.sendAll(children.subList(from, to).stream()
                    .map(child -> saying.of(child, Objects.requireNonNull(keys.get(child)), speaker))
                    .toList());
            progress.said(to, children.size());
        }
    }
}
