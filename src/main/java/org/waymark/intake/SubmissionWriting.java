package org.waymark.intake;

import java.util.ArrayList;
import java.util.List;
import org.waymark.journey.commands.StatingCommand;
import org.waymark.journey.commands.SubmissionCommand.BeginSubmission;
import org.waymark.journey.commands.SubmissionCommand.Begun;
import org.waymark.journey.commands.SubmissionCommand.CompleteSubmission;
import org.waymark.ledger.Ledger;
import org.waymark.shared.FaultPoint;
import org.waymark.shared.SubmissionId;

/**
 * Writes submissions into the ledger: begun, then said of each child in bounded transactions, then completed together.
 * What was begun and not completed holds nowhere, and is taken up again when the same content is sent again.
 */
public final class SubmissionWriting {
    private static final int COMMANDS_PER_TRANSACTION = 100;

    /** Told after each transaction of how many children, or sibling groups, it has been said, and of how many to say. */
    public interface Progress {
        void said(int done, int ofAll);
    }

    /**
     * @param submissions of all
     * @param fresh those that were not complete already
     * @param known what was
     */
    record Stored(List<SubmissionId> submissions, List<SubmissionId> fresh, List<Saying> known) {}

    private final Ledger ledger;
    private final Progress progress;

    SubmissionWriting(Ledger ledger, Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    Stored store(List<Saying> sayings, Keyring keyring) {
        List<Keys> keys = sayings.stream().map(keyring::made).toList();
        List<BeginSubmission> beginnings = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            var saying = sayings.get(i);
            beginnings.add(new BeginSubmission(saying.place(), saying.digest(keys.get(i)), saying.speaksOf()));
        }
        var begun = ledger.askAll(beginnings, Begun.class);
        List<CompleteSubmission> completions = new ArrayList<>();
        List<Saying> known = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            var saying = sayings.get(i);
            if (begun.get(i).alreadyComplete()) {
                known.add(saying);
            } else {
                var submission = begun.get(i).submission();
                say(saying.commands(
                        keys.get(i),
                        saying.speaker(submission, beginnings.get(i).digest()),
                        keyring.sealer()));
                completions.add(new CompleteSubmission(
                        saying.place(), submission, saying.childIds().size()));
            }
        }
        if (!completions.isEmpty()) {
            FaultPoint.IMPORT_BEFORE_COMPLETION.reached();
            ledger.sendAll(completions);
            FaultPoint.IMPORT_COMPLETED.reached();
        }
        return new Stored(
                begun.stream().map(Begun::submission).toList(),
                completions.stream().map(CompleteSubmission::submission).toList(),
                known);
    }

    private void say(List<StatingCommand> commands) {
        for (int from = 0; from < commands.size(); from += COMMANDS_PER_TRANSACTION) {
            int to = Math.min(from + COMMANDS_PER_TRANSACTION, commands.size());
            ledger.sendAll(commands.subList(from, to));
            FaultPoint.IMPORT_BETWEEN_TRANSACTIONS.reached();
            progress.said(to, commands.size());
        }
    }
}
