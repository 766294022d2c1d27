package org.waymark;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Events as no release of this program would store them: each can be read, and the tables cannot be made by it. */
public final class Poison {
    private static final String SUBMISSION = "\"submission\": \"00000000-0000-0000-0000-00000000000a\"";
    private static final String BEGUN = "{" + SUBMISSION
            + ", \"authority\": \"E08000026\", \"year\": \"%s\", \"kind\": \"%s\", \"knownAt\": \"2022-06-30T00:00:00Z\", \"digest\": \"x\", \"speaksOf\": []}";
    private static final String COUNT = "{" + SUBMISSION
            + ", \"authority\": \"E08000026\", \"factId\": \"x\", \"knownAt\": \"2022-06-30T00:00:00Z\","
            + " \"count\": {\"year\": \"none\", \"what\": \"PUBLISHED\", \"key\": \"A2\", \"value\": 1}}";

    private final TestHome home;

    public Poison(TestHome home) {
        this.home = home;
    }

    /** A year that is none: no rule of reading finds it, and the table of submissions cannot take it. */
    public void submissionOfNoYear() {
        plant("no year", "SubmissionBegun", BEGUN.formatted("none", "RETURN"), 0);
    }

    /** What follows it in its stream. */
    public void itsCompletion() {
        plant("no year", "SubmissionCompleted", "{" + SUBMISSION + "}", 1);
    }

    /** A count of a year that is none, which is looked at once it holds: three events, of which the last one is to blame. */
    public void completedCountOfNoYear() {
        plant("count", "SubmissionBegun", BEGUN.formatted("2021-22", "COUNTS"), 0);
        plant("count", "CountStated", COUNT, 1);
        plant("count", "SubmissionCompleted", "{" + SUBMISSION + "}", 2);
    }

    private void plant(String stream, String type, String payload, int sequence) {
        try (var store = DriverManager.getConnection(
                        "jdbc:sqlite:" + home.folder().resolve("events.db"));
                var insert = store.prepareStatement("""
                        insert into event (event_id, stream, sequence, stream_type, type, revision, recorded_at,
                            payload, metadata, hash)
                        values (lower(hex(randomblob(16))), ?, ?, 'Submission', ?, '1', '2026-01-01T00:00:00Z', ?, '{}', x'00')""")) {
            insert.setString(1, stream);
            insert.setInt(2, sequence);
            insert.setString(3, type);
            insert.setString(4, payload);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
