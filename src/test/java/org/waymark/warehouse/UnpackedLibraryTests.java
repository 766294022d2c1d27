package org.waymark.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No process leaves DuckDB's library behind, however it ends. */
@EnabledOnOs(OS.LINUX)
class UnpackedLibraryTests {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void hasNoNameAnyMoreOnceItIsLoaded() throws IOException {
        Warehouse.open(null, Warehouse.Limits.modest()).close();

        assertThat(Files.readAllLines(Path.of("/proc/self/maps")))
                .filteredOn(line -> line.contains("libduckdb_java"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith(" (deleted)"));
    }

    @Test
    void isRemovedWhereItWasLeftAndNobodyUsesIt() throws IOException {
        var left = file("libduckdb_java1.so", Duration.ofHours(1));
        var used = file("libduckdb_java2.so", Duration.ofHours(1));
        file("libduckdb_java3.so", Duration.ofMinutes(1));
        file("libduckdb_java.so", Duration.ofHours(1));
        try (var channel = FileChannel.open(used, StandardOpenOption.READ)) {
            var mapped = channel.map(MapMode.READ_ONLY, 0, 1);

            UnpackedLibrary.removeLeftOver(folder, NOW);

            assertThat(mapped.get(0)).isEqualTo((byte) 'x');
        }
        assertThat(left).doesNotExist();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("libduckdb_java.so", "libduckdb_java2.so", "libduckdb_java3.so");
    }

    private Path file(String name, Duration old) throws IOException {
        var file = Files.writeString(folder.resolve(name), "x");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(old)));
        return file;
    }
}
