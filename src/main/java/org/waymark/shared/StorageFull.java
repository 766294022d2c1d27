package org.waymark.shared;

/** Nothing more can be stored. What was being stored holds nowhere, and can be sent again once there is room. */
public final class StorageFull extends Refusal {
    public static final String CODE = "STORAGE_FULL";
    private static final int SQLITE_FULL = 13;

    public StorageFull() {
        super(
                CODE,
                "There is no room left on the disk where events are kept. Nothing of this holds and nothing else has changed. Free some room there, then send it again.");
    }

    /** Whether it is this that an error of SQLite says. */
    public static boolean isSaidBy(int sqliteCode) {
        return sqliteCode == SQLITE_FULL;
    }
}
