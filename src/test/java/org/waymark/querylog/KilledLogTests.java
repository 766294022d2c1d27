package org.waymark.querylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that appends is killed without warning: what it was told is kept is kept, and nothing is there by half. */
class KilledLogTests {
    private static final int APPENDED = 50;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        var file = folder.resolve("querylog.db");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appending.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        long told = 0;
        try (var said = process.inputReader()) {
            for (int i = 0; i < APPENDED; i++) {
                told = Long.parseLong(String.valueOf(said.readLine()));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(told).isEqualTo(2L * APPENDED);
        var found = new LogReading(file).verify(null);
        assertThat(found.fault()).isNull();
        assertThat(found.end().number()).isGreaterThanOrEqualTo(told).isEven();
    }

    /** Appends two by two, and says how far it has got, until it is killed. */
    static final class Appending {
        private Appending() {}

        public static void main(String[] args) {
            try (var log = QueryLog.open(Path.of(args[0]))) {
                while (true) {
                    log.append(List.of(SomeQuestions.by("analyst", null), SomeQuestions.by("member", "why")));
                    System.out.println(log.end().number());
                }
            }
        }
    }
}
