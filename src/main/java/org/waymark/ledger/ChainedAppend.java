package org.waymark.ledger;

import static org.axonframework.common.DateTimeUtils.formatInstant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;
import org.waymark.journey.events.ByCommand;
import org.waymark.shared.Refusal;
import org.waymark.shared.Sha256;

/**
 * Appends events with the hash that chains each to the one before it in its stream, so that a row that was changed,
 * dropped or moved shows.
 */
final class ChainedAppend implements AppendEventsStatementBuilder {
    private static final String INSERT = """
            insert into event
                (event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String WITH_ID = "select 1 from event where event_id = ?";
    private static final String HASH_BEFORE = "select hash from event where stream = ? and sequence = ?";

    @Override
    public PreparedStatement build(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestampWriter)
            throws SQLException {
        Map<String, byte[]> latest = new HashMap<>();
        var insert = connection.prepareStatement(INSERT);
        for (var each : events) {
            var event = (DomainEventMessage<?>) each;
            var payload = event.serializePayload(serializer, String.class);
            var metadata = event.serializeMetaData(serializer, String.class).getData();
            var recordedAt = formatInstant(event.getTimestamp());
            var stream = event.getAggregateIdentifier();
            var before = latest.containsKey(stream)
                    ? latest.get(stream)
                    : hashBefore(connection, stream, event.getSequenceNumber());
            var fields = List.of(
                    idOf(event, connection),
                    stream,
                    Long.toString(event.getSequenceNumber()),
                    event.getType(),
                    payload.getType().getName(),
                    String.valueOf(payload.getType().getRevision()),
                    recordedAt,
                    payload.getData(),
                    metadata);
            var hash = Sha256.chained(before, fields);
            latest.put(stream, hash);
            for (int i = 0; i < fields.size(); i++) {
                insert.setString(i + 1, fields.get(i));
            }
            insert.setLong(3, event.getSequenceNumber());
            insert.setBytes(10, hash);
            insert.addBatch();
        }
        return insert;
    }

    /** A command of a person is one event, under the command's own id, so that no two things are ever told under one. */
    private static String idOf(DomainEventMessage<?> event, Connection connection) throws SQLException {
        if (!(event.getPayload() instanceof ByCommand said)) {
            return event.getIdentifier();
        }
        var command = said.command().toString();
        try (var select = connection.prepareStatement(WITH_ID)) {
            select.setString(1, command);
            try (var row = select.executeQuery()) {
                if (row.next()) {
                    throw new Refusal(
                            "COMMAND_ID_TAKEN",
                            "Something was sent under this command id before, about something else. Give each command an id of its own, and use it again only to send the same once more.");
                }
            }
        }
        return command;
    }

    private static byte[] hashBefore(Connection connection, String stream, long sequence) throws SQLException {
        if (sequence == 0) {
            return new byte[0];
        }
        try (var select = connection.prepareStatement(HASH_BEFORE)) {
            select.setString(1, stream);
            select.setLong(2, sequence - 1);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        }
    }
}
