package org.waymark.querylog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.waymark.querylog.LogCheck.Fault;
import org.waymark.querylog.LogCheck.Reason;

/** One reading of the whole log, as it is at one moment, against itself and against what was noted of it earlier. */
final class Verifying {
    private static final String HEAD = "select number, hash from head";
    private static final String INTEGRITY = "pragma integrity_check(1)";
    private static final String SOUND = "ok";

    private final @Nullable Mark kept;
    private Mark end = Mark.NONE;
    private @Nullable Fault fault;
    private boolean keptIsBorneOut;

    Verifying(@Nullable Mark kept) {
        this.kept = kept;
    }

    LogCheck of(Connection log) throws SQLException {
        log.setAutoCommit(false);
        try (var select = LogReading.page(log, Long.MIN_VALUE, Long.MAX_VALUE);
                var row = select.executeQuery()) {
            while (fault == null && row.next()) {
                fault = wrong(row);
            }
        }
        if (fault == null) {
            fault = behind(log);
        }
        return new LogCheck(fault, end);
    }

    LogCheck unreadable() {
        return new LogCheck(fault == null ? new Fault(Reason.UNREADABLE, 0) : fault, end);
    }

    private @Nullable Fault wrong(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        long expected = end.number() + 1;
        if (number != expected) {
            return new Fault(Reason.MISSING, expected);
        }
        var hash = hash(row, number);
        if (hash == null) {
            return new Fault(Reason.CHANGED, number);
        }
        end = new Mark(number, hash);
        if (kept != null && kept.number() == number) {
            keptIsBorneOut = kept.hash().equals(hash);
            return keptIsBorneOut ? null : new Fault(Reason.OTHER_THAN_KEPT, number);
        }
        return null;
    }

    /** Null where the row is not as it was written; a changed row may hold what no row may hold. */
    private @Nullable String hash(ResultSet row, long number) throws SQLException {
        try {
            var logged = LogReading.logged(row);
            var expected = HexFormat.of().formatHex(Chain.hash(end.hash(), number, logged.asked()));
            return expected.equals(logged.hash()) ? expected : null;
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            return null;
        }
    }

    /** What shows only once everything was read. */
    private @Nullable Fault behind(Connection log) throws SQLException {
        var head = head(log);
        if (head.number() > end.number()) {
            return new Fault(Reason.CUT_OFF, end.number() + 1);
        }
        if (!head.equals(end)) {
            return new Fault(Reason.CHANGED, end.number());
        }
        if (kept != null && kept.number() > 0 && !keptIsBorneOut) {
            return new Fault(Reason.CUT_OFF, end.number() + 1);
        }
        return isSound(log) ? null : new Fault(Reason.UNREADABLE, 0);
    }

    private static Mark head(Connection log) throws SQLException {
        try (var statement = log.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            return row.next() ? new Mark(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))) : Mark.NONE;
        }
    }

    private static boolean isSound(Connection log) throws SQLException {
        try (var statement = log.prepareStatement(INTEGRITY);
                var row = statement.executeQuery()) {
            return SOUND.equals(row.getString(1));
        }
    }
}
