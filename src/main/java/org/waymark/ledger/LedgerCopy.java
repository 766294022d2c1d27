package org.waymark.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.waymark.journey.events.EventCatalogue;

/**
 * The events and their seals apart from the service: taken while it writes, and read as they were taken.
 *
 * @param events the file of the event store
 * @param seals the file of seals
 */
public record LedgerCopy(Path events, Path seals) {
    private static final String COPY = "vacuum into ?";
    private static final String HEAD = "select coalesce(max(position), 0) from event";
    private static final String STREAMS = """
            select distinct stream from event
            where stream_type in ('AdoptionJourney', 'SiblingGroup', 'AdopterHousehold')""";
    private static final String SEALED =
            "select distinct stream from event where stream_type = 'AdoptionJourney' and instr(payload, '\"sealed\":\"') > 0";
    private static final String TYPES = "select distinct type from event";
    private static final int NOTHING_SEALED = -1;

    /**
     * Copies a store that may be open elsewhere as it is at one moment, and those of its seals that are of what is in the
     * copy. Seals are read afterwards, so that none is missing that the store remembers.
     */
    public void takeFrom(LedgerCopy live) {
        live.read(store -> {
            try (var copy = store.prepareStatement(COPY)) {
                copy.setString(1, events.toString());
                return copy.execute();
            }
        });
        long head = read(LedgerCopy::head);
        try {
            Files.writeString(seals, upTo(head, Files.exists(live.seals()) ? Files.readString(live.seals()) : ""));
        } catch (IOException e) {
            throw new UncheckedIOException("The seals cannot be copied", e);
        }
    }

    /** Whole lines only: the last one may be being written. */
    private static String upTo(long head, String text) {
        var kept = new StringBuilder();
        for (var line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            if (SealFile.seal(line).filter(seal -> seal.position() > head).isPresent()) {
                break;
            }
            kept.append(line).append('\n');
        }
        return kept.toString();
    }

    private static long head(Connection store) throws SQLException {
        try (var statement = store.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            return row.getLong(1);
        }
    }

    public Contents contents() {
        return read(store -> Seals.contents(store, NOTHING_SEALED)).orElseThrow();
    }

    /** What is wrong with it, in words; that nothing was sealed yet is not. */
    public Optional<String> fault() {
        var found = new Verifier(new SealCheck(new SealFile(seals).read(), read(SealMark::read)))
                .verify(source())
                .fault();
        return Optional.ofNullable(found)
                .filter(fault -> fault.reason() != Verification.Reason.NOT_SEALED || fault.seal() != null)
                .map(Verification.Fault::sentence);
    }

    /** Of children, sibling groups and households. */
    public Set<String> streams() {
        return read(store -> texts(store, STREAMS));
    }

    /** Children of whom something is sealed under a key of their own. */
    public Set<String> sealed() {
        return read(store -> texts(store, SEALED));
    }

    /** Types of events that this program does not know. */
    public Set<String> unknownTypes() {
        Set<String> types = read(store -> texts(store, TYPES));
        types.removeIf(type -> EventCatalogue.named(type).isPresent());
        return types;
    }

    private static Set<String> texts(Connection store, String sql) throws SQLException {
        Set<String> found = new HashSet<>();
        try (var statement = store.prepareStatement(sql);
                var row = statement.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private <T> T read(Snapshot.Reading<T> reading) {
        try (var store = source().getConnection()) {
            return reading.of(store);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The event store's file cannot be read or copied (SQLite code " + e.getErrorCode() + ")");
        }
    }

    private SQLiteDataSource source() {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(SqliteStore.BUSY_TIMEOUT_MILLIS);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + events);
        return source;
    }

    /** The position up to which a file of seals reaches; 0 where it holds none. */
    public static long sealedTo(Path seals) {
        return new SealFile(seals).read().last().map(Seal::position).orElse(0L);
    }

    /** What the seals' file says, for comparing it with another copy. */
    public String sealedText() {
        try {
            return new String(Files.readAllBytes(seals), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The seals cannot be read", e);
        }
    }
}
