package org.waymark.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;

/** A disk without room is told as that, whatever the engine makes of it, and costs nothing but time. */
class NoRoomTests {
    private static final String AFTER_COMMIT =
            "FATAL Error: Transaction COMMIT succeeded and is durable, but the autocheckpoint failed. Reopen the database instance to recover. Failed to create checkpoint because of error: Could not write file \"x\": No space left on device";

    @TempDir
    private Path folder;

    /** As DuckDB 2.0.0 said it on a full file system of 64 MB. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IO Error: Could not write file \"x\": No space left on device",
                "TransactionContext Error: Failed to commit: Could not write file \"x.wal\": No space left on device",
                AFTER_COMMIT
            })
    void isToldAsThat(String said) {
        assertThat(new WarehouseFailure("x", new SQLException(said)).told())
                .isInstanceOf(StorageFull.class)
                .hasMessageContaining("no room left on the disk")
                .hasMessageNotContaining("COMMIT");
    }

    @Test
    void isToldFromOtherFailures() {
        assertThat(new WarehouseFailure("x", new SQLException("IO Error: Could not read from file")).told())
                .isInstanceOf(WarehouseFailure.class);
        assertThat(new WarehouseFailure("x", new SQLException("INTERRUPT Error: Interrupted!")).told())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("TOOK_TOO_LONG"));
    }

    /** After such a commit the engine refuses every statement, reading ones too, until the file is opened anew. */
    @Test
    void opensTheFileAnewThatTheEngineDoesNoMoreWith() throws SQLException {
        var limits = Warehouse.Limits.modest();
        var changing = new ReentrantLock();
        var file = new CurrentFile(OpenFile.of(folder.resolve("waymark.duckdb"), limits), limits, changing);
        var before = file.use();
        try (var statement = before.connection().createStatement()) {
            statement.execute("create table kept as select 7 as x");
        }
        before.useless().set(true);

        assertThatThrownBy(file::use).isInstanceOf(StorageFull.class);
        before.users().readLock().unlock();
        var after = file.use();

        assertThat(after).isNotSameAs(before);
        assertThat(before.connection().isClosed()).isTrue();
        try (var statement = after.connection().createStatement();
                var row = statement.executeQuery("select x from kept")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(7);
        }
        after.connection().close();
    }

    /** Who is refused meanwhile holds nobody up afterwards. */
    @Test
    void goesOnAfterATryOutThatWasRefused() throws Exception {
        var warehouse = Warehouse.open(folder.resolve("waymark.duckdb"), Warehouse.Limits.modest());
        var reading = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var reader = beside(() -> warehouse.read(_ -> {
            reading.countDown();
            return await(goOn);
        }));
        reading.await();
        warehouse.file.get().useless().set(true);

        assertThatThrownBy(beside(() -> warehouse.tryOut(_ -> 1))::join).hasCauseInstanceOf(StorageFull.class);
        goOn.countDown();
        reader.handle((_, _) -> true).join();

        assertThat(beside(() -> warehouse.read(_ -> 2)).get(20, TimeUnit.SECONDS))
                .isEqualTo(2);
        assertThat(beside(() -> warehouse.write(_ -> 3)).get(20, TimeUnit.SECONDS))
                .isEqualTo(3);
        warehouse.close();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().start(task));
    }
}
