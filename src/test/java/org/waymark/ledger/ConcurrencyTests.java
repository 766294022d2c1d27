package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.ledger.Commands.EVENTS_OF_A_RETURN;
import static org.waymark.ledger.Commands.child;
import static org.waymark.ledger.Commands.stateReturn;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journey.events.EventExamples;

class ConcurrencyTests {
    private static final int THREADS = 16;
    private static final int RETURNS_PER_THREAD = 10;

    @TempDir
    private Path folder;

    /** Each of 16 threads states ten returns of its own of one child. */
    @Test
    void losesAndDoublesNothingOfManyThreads() throws Exception {
        try (var ledger = Ledger.open(folder.resolve("events.db"))) {
            inParallel(thread -> IntStream.range(0, RETURNS_PER_THREAD)
                    .forEach(n -> ledger.send(stateReturn(child(1), thread * RETURNS_PER_THREAD + n))));

            assertOneUnbrokenStream(ledger, THREADS * RETURNS_PER_THREAD);
        }
    }

    /** All 16 threads state the same ten returns, so that each is sent sixteen times. */
    @Test
    void hearsOnceWhatManyThreadsSay() throws Exception {
        try (var ledger = Ledger.open(folder.resolve("events.db"))) {
            inParallel(_ -> IntStream.range(0, RETURNS_PER_THREAD).forEach(n -> ledger.send(stateReturn(child(1), n))));

            assertOneUnbrokenStream(ledger, RETURNS_PER_THREAD);
        }
    }

    /**
     * A writer that keeps the lock between its transactions makes the next begin behind its commit wait for the other
     * writer, and fail after what it says was not stored was stored.
     */
    @Test
    void holdsNoLockBetweenTransactions() throws Exception {
        var file = folder.resolve("events.db");
        try (var ledger = Ledger.open(file)) {
            ledger.send(stateReturn(child(1), 1));

            try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = other.createStatement()) {
                statement.execute("pragma busy_timeout = 0");
                assertThatCode(() -> statement.execute("begin immediate")).doesNotThrowAnyException();
                statement.execute("rollback");
            }
        }
    }

    @Test
    void tellsTheLoserOfARaceForOnePlaceInAStream() {
        try (var store = SqliteStore.writers(folder.resolve("events.db"))) {
            SqliteStore.createSchema(store);
            var transactions = new Transactions(store);
            var engine = engine(transactions);
            transactions.run(() -> engine.appendEvents(event(0), event(1)));

            assertThatThrownBy(() -> transactions.run(() -> engine.appendEvents(event(1))))
                    .isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() -> transactions.run(() -> engine.appendEvents(event(0))))
                    .isInstanceOf(AggregateStreamCreationException.class);
            transactions.run(() -> engine.appendEvents(event(2)));
        }
    }

    @Test
    void takesNoOtherFailureForARace() {
        assertThat(SqliteStore.isSamePlaceTwice(new IllegalStateException("full")))
                .isFalse();
        try (var store = SqliteStore.writers(folder.resolve("events.db"))) {
            SqliteStore.createSchema(store);
            assertThatThrownBy(() -> new Transactions(store).run(() -> {
                        throw new IllegalStateException("full");
                    }))
                    .hasMessage("full");
        }
    }

    /** The ledger's own engine is private to it; this one is put together of the same parts. */
    private static JdbcEventStorageEngine engine(Transactions transactions) {
        var serializer = new EventSerializer();
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .dataType(String.class)
                .schema(EventSchema.builder().build())
                .appendEvents(new ChainedAppend())
                .persistenceExceptionResolver(SqliteStore::isSamePlaceTwice)
                .connectionProvider(transactions::current)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }

    private static DomainEventMessage<?> event(long sequence) {
        return new GenericDomainEventMessage<>(
                "AdoptionJourney",
                child(1).toString(),
                sequence,
                EventExamples.full().getFirst());
    }

    private static void assertOneUnbrokenStream(Ledger ledger, int returns) {
        List<StoredEvent> events = new ArrayList<>();
        ledger.log().read(0, Long.MAX_VALUE, Integer.MAX_VALUE, events::add);
        long expected = (long) returns * EVENTS_OF_A_RETURN;

        assertThat(events)
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, expected).boxed().toList());
        assertThat(events)
                .extracting(StoredEvent::sequence)
                .containsExactlyElementsOf(LongStream.range(0, expected).boxed().toList());
        assertThat(events.stream().map(StoredEvent::payload).distinct()).hasSize((int) expected);
    }

    private interface Work {
        void of(int thread);
    }

    private static void inParallel(Work work) throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(thread -> () -> {
                        start.await(10, TimeUnit.SECONDS);
                        work.of(thread);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(running)) {
                done.get();
            }
        }
    }
}
