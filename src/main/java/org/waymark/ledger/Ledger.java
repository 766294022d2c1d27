package org.waymark.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.waymark.journey.AdopterHousehold;
import org.waymark.journey.AdoptionJourney;
import org.waymark.journey.CouncilEditions;
import org.waymark.journey.MembersQuestion;
import org.waymark.journey.SiblingGroup;
import org.waymark.journey.Submission;
import org.waymark.journey.YearlyCounts;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;

/**
 * The write side: commands in, events on disk. What it acknowledges is stored; commands of one transaction are stored
 * together or not at all.
 */
public final class Ledger implements AutoCloseable {
    private static final int READ_BATCH = 1000;

    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final Transactions transactions;
    private final BooleanSupplier room;
    private final Configuration axon;
    private final EventLog log;
    private final Seals seals;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private Ledger(Path file, BooleanSupplier room) {
        this.room = room;
        SqliteStore.refuseToBeginAnew(file);
        writers = SqliteStore.writers(file);
        SqliteStore.createSchema(writers);
        transactions = new Transactions(writers);
        readers = SqliteStore.readers(file);
        log = new EventLog(readers);
        seals = new Seals(file.resolveSibling("seals"), writers, readers);
        System.setProperty("disable-axoniq-console-message", "true");
        // No discovered modules: one of them asks the framework's makers for a newer version over the network.
        var configurer = DefaultConfigurer.defaultConfiguration(false);
        configurer.configureSerializer(_ -> new EventSerializer());
        configurer.configureEmbeddedEventStore(_ -> engine());
        configurer.configureAggregate(Submission.class);
        configurer.configureAggregate(AdoptionJourney.class);
        configurer.configureAggregate(SiblingGroup.class);
        configurer.configureAggregate(YearlyCounts.class);
        configurer.configureAggregate(AdopterHousehold.class);
        configurer.configureAggregate(CouncilEditions.class);
        configurer.configureAggregate(MembersQuestion.class);
        axon = configurer.start();
    }

    public static Ledger open(Path file) {
        return new Ledger(file, () -> true);
    }

    /** @param room whether more may be stored */
    public static Ledger open(Path file, BooleanSupplier room) {
        return new Ledger(file, room);
    }

    private EventStorageEngine engine() {
        var serializer = new EventSerializer();
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .dataType(String.class)
                .schema(EventSchema.builder()
                        .eventTable("event")
                        .globalIndexColumn("position")
                        .eventIdentifierColumn("event_id")
                        .aggregateIdentifierColumn("stream")
                        .sequenceNumberColumn("sequence")
                        .typeColumn("stream_type")
                        .payloadTypeColumn("type")
                        .payloadRevisionColumn("revision")
                        .timestampColumn("recorded_at")
                        .payloadColumn("payload")
                        .metaDataColumn("metadata")
                        .build())
                .appendEvents(new ChainedAppend())
                .readSnapshotData((connection, _, aggregate) -> noSnapshots(connection, aggregate))
                .persistenceExceptionResolver(SqliteStore::isSamePlaceTwice)
                .connectionProvider(transactions::current)
                .transactionManager(NoTransactionManager.INSTANCE)
                .extendedGapCheckEnabled(false)
                .batchSize(READ_BATCH)
                .build();
    }

    /** Streams are short (tens of events): no snapshots are kept, and none is looked for. */
    private static java.sql.PreparedStatement noSnapshots(Connection connection, String aggregate) throws SQLException {
        var none = connection.prepareStatement("select 1 from event where stream = ? and false");
        none.setString(1, aggregate);
        return none;
    }

    /** One command in a transaction of its own. */
    public void send(Object command) {
        sendAll(List.of(command));
    }

    /** Several commands in one transaction: all are stored, or none. */
    public void sendAll(List<?> commands) {
        transact(() -> commands.forEach(this::dispatch));
    }

    /** As {@link #sendAll(List)}, with the answer of each. */
    public <T> List<T> askAll(List<?> commands, Class<T> answer) {
        return askAll(() -> commands, answer);
    }

    /** As {@link #askAll(List, Class)}, of commands made where nobody else can store anything until they are stored. */
    public <T> List<T> askAll(Supplier<? extends List<?>> commands, Class<T> answer) {
        List<T> answers = new ArrayList<>();
        transact(() -> commands.get().forEach(command -> answers.add(answer.cast(dispatch(command)))));
        return answers;
    }

    private Object dispatch(Object command) {
        return axon.commandGateway().sendAndWait(command);
    }

    private void transact(Runnable work) {
        if (!room.getAsBoolean()) {
            throw new StorageFull();
        }
        try {
            transactions.run(() -> unitOfWork(work));
        } catch (RuntimeException failure) {
            throw told(failure);
        }
        listeners.forEach(Runnable::run);
    }

    private static void unitOfWork(Runnable work) {
        var result = DefaultUnitOfWork.startAndGet(null).executeWithResult(() -> {
            work.run();
            return null;
        });
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
    }

    /** A refusal is thrown as it was made, however deep the framework has wrapped it. */
    private static RuntimeException told(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof SQLException said && StorageFull.isSaidBy(said.getErrorCode())) {
                return new StorageFull();
            }
        }
        return failure;
    }

    /** Calls back after each commit, on the thread that committed. */
    public void afterCommit(Runnable listener) {
        listeners.add(listener);
    }

    public EventLog log() {
        return log;
    }

    /** In the file {@code seals} beside that of the events. */
    public Seals seals() {
        return seals;
    }

    @Override
    public void close() {
        axon.shutdown();
        readers.close();
        writers.close();
    }
}
