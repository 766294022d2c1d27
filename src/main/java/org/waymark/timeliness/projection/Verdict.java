package org.waymark.timeliness.projection;

/** What came of trying a file out in a process of its own. */
enum Verdict {
    USABLE("it can be read to its end"),
    UNREADABLE("it cannot be opened, or not be read to its end"),
    OTHER_VERSION("its tables are of another version"),
    KILLS("the process that opened it died of it"),
    HANGS("the process that opened it did not end"),
    NOT_TRIED("no process could be started to try it out");

    private static final int EXIT_UNREADABLE = 3;
    private static final int EXIT_OTHER_VERSION = 4;

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether it tells of the file; else of the machine, which may have had too much else to do. */
    boolean isCertain() {
        return this != HANGS && this != NOT_TRIED;
    }

    /** How the process that tries it tells this to the one that asks. */
    int exitValue() {
        return switch (this) {
            case USABLE -> 0;
            case OTHER_VERSION -> EXIT_OTHER_VERSION;
            default -> EXIT_UNREADABLE;
        };
    }

    static Verdict ofExitValue(int value) {
        return switch (value) {
            case 0 -> USABLE;
            case EXIT_UNREADABLE -> UNREADABLE;
            case EXIT_OTHER_VERSION -> OTHER_VERSION;
            default -> KILLS;
        };
    }
}
