package org.waymark.shared;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/** Nothing more can be stored. What was being stored holds nowhere, and can be sent again once there is room. */
public final class StorageFull extends Refusal {
    public static final String CODE = "STORAGE_FULL";
    private static final int SQLITE_FULL = 13;
    /** Its word for every mistake in a statement. */
    private static final int SQLITE_NOTHING_TO_UNDO = 1;

    private static final long MEGABYTE = 1_000_000;
    private static final Pattern OF_SYSTEMS = Pattern.compile(
            "no space left|disk quota exceeded|not enough space on the disk|disk is full", CASE_INSENSITIVE);

    private static final String OF_TABLES =
            "There is no room left on the disk for the tables that answers are made from. No event is lost and no answer is wrong. Free some room there: what is stored then goes into the figures by itself. Send again what was refused; what is stored already changes nothing.";

    public StorageFull() {
        this(
                "There is no room left on the disk where events are kept. Nothing of this holds and nothing else has changed. Free some room there, then send it again.");
    }

    private StorageFull(String message) {
        super(CODE, message);
    }

    /** Of what can be made again from the events. */
    public static StorageFull ofTables() {
        return new StorageFull(OF_TABLES);
    }

    /** @param bytes that it would take, more or less */
    public static StorageFull ofSecondFile(long bytes) {
        return new StorageFull(
                "There is not enough room on the disk for a second file, which takes about as much as the first, %d MB. Nothing was begun. Free some room there, then start it again."
                        .formatted(bytes / MEGABYTE + 1));
    }

    /** Whether it is this that is said in a text of the system, as it stands in those of others. */
    public static boolean isSaidBy(Throwable failure) {
        return OF_SYSTEMS.matcher(String.valueOf(failure.getMessage())).find();
    }

    /** Whether it is this that an error of SQLite says. */
    public static boolean isSaidBy(int sqliteCode) {
        return sqliteCode == SQLITE_FULL;
    }

    /** Whether an error of SQLite's rollback says that there is nothing to undo: for want of room it has done so itself. */
    public static boolean wasUndone(int sqliteCode) {
        return sqliteCode == SQLITE_NOTHING_TO_UNDO;
    }
}
