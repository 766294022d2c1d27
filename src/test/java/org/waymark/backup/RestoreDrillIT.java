package org.waymark.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestHome;
import org.waymark.publication.Asker;
import org.waymark.publication.Gate;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ShredBasis;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/** The runbook, command by command as it is written, with its folders in a place of the test's own. */
class RestoreDrillIT {
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern DIGEST = Pattern.compile("\"digest\":\"([0-9a-f]{64})\"");

    @TempDir
    private Path folder;

    @AfterEach
    void stop() throws IOException {
        var pid = folder.resolve("new/pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void bringsTheSameAnswersBack() throws Exception {
        var runbook = COMMANDS.matcher(Files.readString(Path.of("docs/restore.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(runbook).hasSize(7);
        Files.createDirectories(folder.resolve("backups"));
        Files.createDirectories(folder.resolve("apart"));
        try (var home = new TestHome()) {
            home.send("2020-21", "2021-06-30", Moving.children(3));
            home.ledger().seals().seal(TestHome.CLOCK.instant());
            long position = home.ledger().log().head();
            run(settings(runbook.get(0), home.folder(), 0), runbook.get(1));
            var child = home.vault()
                    .keysOf(new AuthorityCode(TestHome.COVENTRY), List.of("C1"))
                    .get("C1");
            home.shredding().shred(child, ShredBasis.ERASURE_REQUEST);
            run(settings(runbook.get(0), home.folder(), 0), runbook.get(2));

            int port = freePort();
            var told = run(
                    settings(runbook.get(0), folder.resolve("new"), port),
                    runbook.get(3),
                    runbook.get(4),
                    runbook.get(5),
                    runbook.get(6));

            assertThat(told)
                    .contains("Position %d: ".formatted(position))
                    .contains("Keys destroyed again: 1.")
                    .contains("\"fault\":null");
            var digest = DIGEST.matcher(told);
            assertThat(digest.find()).isTrue();
            assertThat(digest.group(1)).isEqualTo(digest(home));
        }
    }

    /** The runbook's own settings, each with a value that this machine has. */
    private String settings(String shown, Path home, int port) {
        var values = Map.of(
                "waymark",
                "%s -XX:TieredStopAtLevel=1 -jar %s"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("waymark.jar", "target/waymark.jar")),
                "home",
                home.toString(),
                "backups",
                folder.resolve("backups").toString(),
                "apart",
                folder.resolve("apart").toString(),
                "service",
                "http://localhost:" + port);
        assertThat(shown.lines().map(line -> line.substring(0, line.indexOf('='))))
                .containsExactlyInAnyOrderElementsOf(values.keySet());
        return values.entrySet().stream()
                .map(value -> "%s='%s'%n".formatted(value.getKey(), value.getValue()))
                .collect(Collectors.joining());
    }

    /** One shell for all blocks, which stops at the first command that fails. */
    private String run(String... blocks) throws Exception {
        var printed = Files.createTempFile(folder, "printed", "");
        var shell = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", String.join("\n", blocks))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(shell.waitFor(10, TimeUnit.MINUTES)).isTrue();
        var told = Files.readString(printed);
        assertThat(shell.exitValue()).as(told).isZero();
        return told;
    }

    private static String digest(TestHome home) {
        var gate = new Gate(home.projection(), TestHome.LIBRARY, TestHome.everyAuthority(), Clock.systemUTC());
        var asked = new Question(
                List.of("ADOPTED", "A1"),
                null,
                Window.ONE_YEAR,
                List.of(Dimension.ETHNIC_GROUP),
                Map.of(),
                CountingUnit.CHILD,
                null,
                null);
        return gate.breakdown(asked, new Asker("analyst", null)).provenance().digest();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
