package org.waymark.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** Kills a process that works in a home, and looks at what it left. */
final class Kills {
    private static final int KILLS_IN_ONE_HOME = 10;
    private static final int KILLED = 137;
    private static final int LONGEST_LIFE_MILLIS = 3_000;

    private final Path folder;
    private final Random random;

    Kills(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** At random moments, from before the home is open. */
    Tally atRandom(String what, int times) throws Exception {
        var tally = new Tally("kill -9 during " + what);
        Path home = folder;
        int first = 0;
        for (int kill = 0; kill < times; kill++) {
            if (kill % KILLS_IN_ONE_HOME == 0) {
                FileSystemUtils.deleteRecursively(home);
                home = Files.createDirectories(folder.resolve(what + kill));
                first = prepare(home);
            }
            var process = start(home, what, first, "");
            int readyAfter = awaitOpen(process, home);
            // one in five while it opens
            if (readyAfter >= 0) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
            }
            if (!process.isAlive()) {
                tally.wrong("ended by itself: " + said(home));
            }
            process.destroyForcibly().waitFor();
            first = look(home, tally);
        }
        FileSystemUtils.deleteRecursively(home);
        return tally;
    }

    /** Waits until it works; or kills it some time before, and says so. */
    private int awaitOpen(Process process, Path home) throws Exception {
        boolean early = random.nextInt(5) == 0;
        long most = early ? random.nextInt(1_500) : 600_000;
        long began = System.nanoTime();
        while (process.isAlive() && (System.nanoTime() - began) / 1_000_000 < most) {
            if (said(home).contains(Worker.DONE)) {
                return 0;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return -1;
    }

    /** At a place in the code that has a name. */
    Tally atEveryPoint(List<String> points) throws Exception {
        var tally = new Tally("kill at each of " + points.size() + " named points");
        for (var point : points) {
            var home = Files.createDirectories(folder.resolve(point.replace(':', '-')));
            var process = start(home, "everything", prepare(home), point);
            if (!process.waitFor(600, TimeUnit.SECONDS) || process.exitValue() != KILLED) {
                process.destroyForcibly().waitFor();
                tally.wrong(point + " was never reached: " + said(home));
            }
            look(home, tally);
            FileSystemUtils.deleteRecursively(home);
        }
        return tally;
    }

    /** @return which one is to be sent next */
    private static int prepare(Path home) {
        try (var made = FaultHome.open(home)) {
            made.send(0);
            return 1;
        }
    }

    /** @return which one is to be sent next: the one that was broken off */
    static int look(Path home, Tally tally) throws IOException {
        var acknowledged = acknowledged(home);
        tally.tried();
        try (var opened = FaultHome.open(home)) {
            var completed = opened.completed();
            tally.acknowledged(acknowledged.size());
            tally.lost(acknowledged.stream()
                    .filter(nth -> !completed.contains(nth))
                    .count());
            tally.doubled(completed.size() - completed.stream().distinct().count());
            long head = opened.head();
            acknowledged.stream().skip(Math.max(0, acknowledged.size() - 2)).forEach(opened::send);
            tally.doubled(opened.head() - head);
            if (!opened.chainFault().isEmpty()) {
                tally.wrong("the chain of events: " + opened.chainFault());
            }
            if (!opened.addsUp()) {
                tally.wrong("events do not add up");
            }
            if (!opened.digest().equals(opened.digestOfCleanRebuild())) {
                tally.wrong("other figures than those of a clean rebuild");
            }
            return completed.stream().max(Comparator.naturalOrder()).orElse(-1) + 1;
        }
    }

    private static List<Integer> acknowledged(Path home) throws IOException {
        List<Integer> told = new ArrayList<>();
        for (var line : said(home).split("\n")) {
            if (line.startsWith(Worker.DONE)) {
                told.add(Integer.parseInt(line.substring(Worker.DONE.length()).strip()));
            }
        }
        return told;
    }

    private static String said(Path home) throws IOException {
        var output = home.resolve("said");
        return Files.exists(output) ? Files.readString(output) : "";
    }

    private static Process start(Path home, String what, int first, String fault) throws IOException {
        // the native library of a killed process is left there
        var temporary = Files.createDirectories(home.resolve("temporary"));
        FileSystemUtils.deleteRecursively(temporary);
        Files.createDirectories(temporary);
        Files.deleteIfExists(home.resolve("said"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dwaymark.fault=" + fault,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        home.toString(),
                        what,
                        Integer.toString(first))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile())
                .start();
    }
}
