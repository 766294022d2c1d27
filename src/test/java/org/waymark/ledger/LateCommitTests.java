package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reader that goes on from the last position it saw misses nothing: a transaction that is held open holds up all others,
 * so none behind it can be seen before it.
 */
@Timeout(60)
class LateCommitTests {
    private static final int OTHERS = 20;

    @TempDir
    Path folder;

    @Test
    void showsNothingThatComesAfterWhatIsStillBeingStored() throws Exception {
        var file = folder.resolve("events.db");
        try (var writers = SqliteStore.writers(file);
                var readers = SqliteStore.readers(file);
                var threads = Executors.newFixedThreadPool(2)) {
            SqliteStore.createSchema(writers);
            var transactions = new Transactions(writers);
            var log = new EventLog(readers);
            var appended = new CountDownLatch(1);
            var commit = new CountDownLatch(1);
            var held = threads.submit(() -> transactions.run(() -> {
                append(transactions, "held");
                appended.countDown();
                await(commit);
            }));
            await(appended);
            var others = threads.submit(() -> {
                for (int n = 0; n < OTHERS; n++) {
                    int nth = n;
                    transactions.run(() -> append(transactions, "other " + nth));
                }
            });

            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(others.isDone()).isFalse();
            assertThat(log.head()).isZero();
            commit.countDown();

            // as the projection does: from the last position that was seen, up to the head of the moment
            List<String> seen = new ArrayList<>();
            long last = 0;
            while (seen.size() < OTHERS + 1) {
                last = log.read(last, log.head(), 3, event -> seen.add(event.stream()));
            }
            held.get();
            others.get();
            assertThat(seen).startsWith("held", "other 0").endsWith("other " + (OTHERS - 1));
            assertThat(last).isEqualTo(log.head()).isEqualTo(OTHERS + 1);
        }
    }

    private static void append(Transactions transactions, String stream) {
        try (var insert = transactions.current().prepareStatement("""
                insert into event (event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata, hash)
                values (?, ?, 0, 'x', 'x', '1', '', '', '', x'00')""")) {
            insert.setString(1, stream);
            insert.setString(2, stream);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
