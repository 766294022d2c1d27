package org.waymark.backup;

import java.util.List;
import org.waymark.shared.Refusal;

/**
 * Something that keeps a home from being restored.
 *
 * @param reason our stable name of it
 * @param where a file, or a file within the backup
 * @param what is wrong, in words
 * @param todo what whoever restores can do about it
 */
public record Problem(Reason reason, String where, String what, String todo) {
    /** What can be wrong, in the order in which it is looked for. */
    public enum Reason {
        HOME_NOT_EMPTY,
        NO_BACKUP,
        HALF,
        NEWER_FORMAT,
        FILE_MISSING,
        CHECKSUM,
        NOT_LISTED,
        NO_KEY,
        WRONG_KEY,
        NO_SHREDDED,
        OLDER_SHREDDED,
        OTHER_SEALS,
        VAULT_OLDER,
        NEWER_EVENTS,
        NOT_AS_TAKEN
    }

    static Refusal refusal(List<Problem> problems) {
        var said = new StringBuilder("Nothing was restored.");
        problems.forEach(problem -> said.append(
                "%n%s: %s. %s. %s.".formatted(problem.reason(), problem.where(), problem.what(), problem.todo())));
        return new Refusal("RESTORE_REFUSED", said.toString())
                .with("problems", problems.stream().map(Problem::reason).toList());
    }
}
