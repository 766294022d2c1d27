package org.waymark.timeliness.projection;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.waymark.warehouse.Imprint;
import org.waymark.warehouse.Warehouse;

/**
 * Finds out whether a DuckDB file can be opened, in a process of its own: opening one that is damaged can end the process
 * or never return. One that is as it was closed in good order is taken as it is.
 */
final class Probe {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long BYTES_A_SECOND = 10 << 20;
    private static final byte[] DUCK = {'D', 'U', 'C', 'K'};
    private static final int CHECKSUM = 8;
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private Probe() {}

    static Verdict of(Path file, Warehouse.Limits limits) {
        if (!Files.isRegularFile(file) || !Files.isWritable(file) || !isDuckDb(file)) {
            return Verdict.UNREADABLE;
        }
        return Imprint.fits(file) ? Verdict.USABLE : tried(file, limits, longest(file), "");
    }

    /** All of it is read, on a machine that may have much else to do. */
    static Duration longest(Path file) {
        try {
            return LONGEST.plusSeconds(Files.size(file) / BYTES_A_SECOND);
        } catch (IOException e) {
            return LONGEST;
        }
    }

    /** What says so stands behind the first checksum. */
    private static boolean isDuckDb(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(CHECKSUM);
            return Arrays.equals(bytes.readNBytes(DUCK.length), DUCK);
        } catch (IOException e) {
            return false;
        }
    }

    /** @param fault where that process is to be lost; empty outside tests */
    static Verdict tried(Path file, Warehouse.Limits limits, Duration atMost, String fault) {
        try {
            var process = new ProcessBuilder(command(file, limits, fault))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return verdict(process, atMost);
        } catch (IOException e) {
            return Verdict.NOT_TRIED;
        }
    }

    private static Verdict verdict(Process process, Duration atMost) {
        try {
            if (process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return Verdict.ofExitValue(process.exitValue());
            }
            process.destroyForcibly().waitFor();
            return Verdict.HANGS;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return Verdict.NOT_TRIED;
        }
    }

    private static List<String> command(Path file, Warehouse.Limits limits, String fault) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                // it lives for a second
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                // what it held in memory is about children, and not to be written anywhere
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Dwaymark.fault=" + fault));
        var main = Tried.class.getName();
        if (isInOneJar()) {
            command.add("-Dloader.main=" + main);
            main = LAUNCHER;
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(file.toAbsolutePath().toString(), limits.memory(), Integer.toString(limits.threads())));
        return command;
    }

    /** There the classes lie inside the jar, where only its own launcher finds them. */
    private static boolean isInOneJar() {
        try {
            Class.forName(LAUNCHER, false, ClassLoader.getSystemClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
