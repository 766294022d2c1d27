package org.waymark.recompute;

import java.util.function.LongPredicate;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;

/** Why something cannot be done now, in the words of those who asked for it. */
final class Refused {
    private Refused() {}

    static Refusal underWay(String instead) {
        return new Refusal("REPLAY_IN_PROGRESS", "A recompute is under way. " + instead);
    }

    /** @param bytes that a second file takes, more or less */
    static void withoutRoom(LongPredicate hasRoomFor, long bytes) {
        if (!hasRoomFor.test(bytes)) {
            throw StorageFull.ofSecondFile(bytes);
        }
    }

    static Refusal none() {
        return new Refusal("NO_RECOMPUTE", "No recompute is under way. Start one.");
    }

    static Refusal ready() {
        return new Refusal("RECOMPUTE_READY", "It is done, and waits to be adopted or discarded.");
    }

    static Refusal notReady(String because) {
        return new Refusal("RECOMPUTE_NOT_READY", because);
    }

    static Refusal limited() {
        return new Refusal(
                "RECOMPUTE_LIMITED",
                "It shows what was at an earlier position or knowledge date, and cannot answer for now. Discard it, and"
                        + " start a whole one.");
    }

    static Refusal noLastFile() {
        return new Refusal(
                "NO_LAST_FILE", "There is no earlier file: nothing was adopted, or something was shredded since.");
    }

    static Refusal lastFileGone() {
        return new Refusal(
                "LAST_FILE_UNREADABLE",
                "The earlier file cannot be read by this version any more. It is gone; answers are as they were.");
    }

    static Refusal lastFileNotTried() {
        return new Refusal(
                "LAST_FILE_NOT_TRIED",
                "It could not be found out in time whether the earlier file can be read. It is kept, and answers are as"
                        + " they were. Try again when the machine has less to do.");
    }
}
