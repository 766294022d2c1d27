package org.waymark.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.waymark.ledger.Verification.Fault;

/** One reading of the whole ledger, as it is at one moment, against itself and against its seals. */
final class Verifier {
    private static final String INTEGRITY = "pragma integrity_check(1)";
    private static final String SOUND = "ok";

    private final SealCheck seals;
    private final SortedSet<Long> positions;
    private final Heads heads;
    private final ChainCheck chain;

    Verifier(SealCheck seals) {
        this.seals = seals;
        positions = seals.file().seals().stream().map(Seal::position).collect(Collectors.toCollection(TreeSet::new));
        heads = new Heads(positions);
        chain = new ChainCheck(heads);
    }

    Verification verify(DataSource store) {
        try {
            return Snapshot.of(store, this::verify);
        } catch (SQLException e) {
            return told(chain.fault().or(() -> Optional.of(Fault.unreadable())), 0);
        }
    }

    private Verification verify(Connection store) throws SQLException {
        chain.read(store);
        var order = Order.read(store, positions);
        boolean sound = isSound(store) && order.events() == chain.events();
        var ledger = heads.with(order);
        var fault = chain.fault()
                .or(() -> order.missing().stream().mapToObj(Fault::missing).findFirst())
                .or(() -> sound ? Optional.empty() : Optional.of(Fault.unreadable()))
                .or(() -> seals.fault(ledger, chain.events()));
        return told(fault, chain.events() - covered(ledger));
    }

    /** Rows are read by way of an index here and without it elsewhere; what the two say must be the same. */
    private static boolean isSound(Connection store) throws SQLException {
        try (var statement = store.prepareStatement(INTEGRITY);
                var row = statement.executeQuery()) {
            return SOUND.equals(row.getString(1));
        }
    }

    private long covered(Map<Long, Contents> ledger) {
        return seals.file()
                .last()
                .map(seal -> ledger.get(seal.position()))
                .map(Contents::events)
                .orElse(0L);
    }

    private Verification told(Optional<Fault> fault, long eventsSince) {
        return new Verification(
                fault.orElse(null),
                chain.streams(),
                chain.events(),
                seals.file().last().orElse(null),
                eventsSince,
                seals.file().torn());
    }
}
