package org.waymark.querylog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A log's file apart from its writer: read page by page, verified, and copied while it is written to. */
public final class LogReading {
    private static final String END = "select number, hash from question order by number desc limit 1";
    private static final String HEAD = "select number, hash from head";
    private static final String PAGE = """
            select number, asked_at, login, roles, viewed_as, tier, kind, asked, purpose, outcome, digest, amount, hash
            from question where number > ? order by number limit ?""";
    private static final String COPY = "vacuum into ?";

    private final Path file;

    public LogReading(Path file) {
        this.file = file;
    }

    interface Work<T> {
        T of(Connection log) throws SQLException;
    }

    /** @param after the number of the last question that is not wanted; 0 for all */
    public List<Logged> page(long after, int most) {
        return read(log -> {
            try (var select = page(log, after, most);
                    var row = select.executeQuery()) {
                List<Logged> page = new ArrayList<>();
                while (row.next()) {
                    page.add(logged(row));
                }
                return page;
            }
        });
    }

    /** How far the log has got, as its last row has it. */
    public Mark end() {
        return read(LogReading::end);
    }

    /** @param kept what somebody noted of the log earlier; null where nobody did */
    public LogCheck verify(@Nullable Mark kept) {
        var verifying = new Verifying(kept);
        try {
            return read(verifying::of);
        } catch (IllegalStateException e) {
            return verifying.unreadable();
        }
    }

    /** Copies the log, which may be open elsewhere, as it is at one moment. */
    public void copyTo(Path copy) {
        read(log -> {
            try (var statement = log.prepareStatement(COPY)) {
                statement.setString(1, copy.toString());
                return statement.execute();
            }
        });
    }

    static PreparedStatement page(Connection log, long after, long most) throws SQLException {
        var select = log.prepareStatement(PAGE);
        select.setLong(1, after);
        select.setLong(2, most);
        return select;
    }

    static Mark end(Connection log) throws SQLException {
        return mark(log, END);
    }

    /** The end as it was noted apart from the rows. */
    static Mark head(Connection log) throws SQLException {
        return mark(log, HEAD);
    }

    private static Mark mark(Connection log, String select) throws SQLException {
        try (var statement = log.prepareStatement(select);
                var row = statement.executeQuery()) {
            return row.next() ? new Mark(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))) : Mark.NONE;
        }
    }

    static Logged logged(ResultSet row) throws SQLException {
        var asked = new Asked(
                Instant.parse(text(row, "asked_at")),
                text(row, "login"),
                text(row, "roles"),
                row.getString("viewed_as"),
                Tier.valueOf(text(row, "tier")),
                text(row, "kind"),
                text(row, "asked"),
                row.getString("purpose"),
                text(row, "outcome"),
                row.getString("digest"),
                row.getLong("amount"));
        return new Logged(row.getLong("number"), asked, HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private <T> T read(Work<T> work) {
        try (var log = LogFile.read(file)) {
            return work.of(log);
        } catch (SQLException e) {
            throw QueryLog.unusable(e);
        }
    }
}
