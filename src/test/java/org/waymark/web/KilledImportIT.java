package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** The jar as a process of its own, killed without warning while it imports, or told to stop. */
class KilledImportIT {
    private static final int CHILDREN = 1_500;
    private static final Map<String, String> FIELDS =
            Map.of("authority", "E08000026", "year", "2021-22", "asAt", "2022-06-30");
    private static final String ADOPTED =
            "{ breakdown(measures: [\"ADOPTED\"], years: [\"2021-22\"]) { rows { cells { status count } } } }";

    @TempDir
    private Path home;

    private Process process;
    private Server server;

    @AfterEach
    void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Test
    void leavesNothingToBeSeenAndIsCompletedBySendingItAgain() throws Exception {
        var random = new Random(7);
        start();
        for (int kill = 0; kill < 2; kill++) {
            var sending = CompletableFuture.supplyAsync(() -> server.imports("recorder", FIELDS, files(CHILDREN)));
            TimeUnit.MILLISECONDS.sleep(250 + random.nextInt(900));
            boolean acknowledged = sending.isDone();
            process.destroyForcibly().waitFor();
            sending.exceptionally(_ -> new Server.Reply(0, null)).join();
            start();
            var cell = server.graphql("analyst", ADOPTED).body().at("/data/breakdown/rows/0/cells/0");
            if (acknowledged) {
                assertThat(cell.at("/count").asInt()).isEqualTo(CHILDREN);
            } else {
                // all of it, where only the answer was lost, or nothing
                assertThat(cell.at("/status").asString().equals("NOT_AVAILABLE")
                                || cell.at("/count").asInt() == CHILDREN)
                        .as(cell.toString())
                        .isTrue();
            }
        }
        var sent = server.imports("recorder", FIELDS, files(CHILDREN));
        assertThat(sent.body().at("/status").asString()).isIn("ACCEPTED", "UNCHANGED");
        var cell = server.graphql("analyst", ADOPTED).body().at("/data/breakdown/rows/0/cells/0");
        assertThat(cell.at("/count").asInt()).isEqualTo(CHILDREN);
        assertThat(server.imports("recorder", FIELDS, files(CHILDREN))
                        .body()
                        .at("/status")
                        .asString())
                .isEqualTo("UNCHANGED");
    }

    @Test
    void letsOneProcessAtATimeIntoAHome() throws Exception {
        start();
        var said = home.resolve("said");
        var second = java(freePort()).redirectOutput(said.toFile()).start();
        // it takes half a second; a machine that builds has much else to do
        assertThat(second.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(Files.readAllLines(said))
                .containsExactly(
                        "Another Waymark (process %d) is working in %s.".formatted(process.pid(), home),
                        "Stop it, or give this one a home of its own with --waymark.home=DIR.");
    }

    @Test
    void sealsWhatItHoldsWhenItIsToldToStop() throws Exception {
        start();
        var sent = server.imports("recorder", FIELDS, files(20));
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

        var seals = Files.readAllLines(home.resolve("seals"));
        assertThat(seals)
                .singleElement()
                .asString()
                .contains("\"position\":" + sent.body().at("/position").asLong() + ",");
    }

    private void start() throws Exception {
        int port = freePort();
        process = java(port).start();
        server = new Server(port);
        for (int i = 0; i < 240; i++) {
            TimeUnit.MILLISECONDS.sleep(250);
            try {
                if (server.get("/actuator/health", "").status() == 200) {
                    return;
                }
            } catch (RuntimeException e) {
                // not up yet
            }
        }
        throw new AssertionFailedError("did not start:\n" + Files.readString(home.resolve("log")));
    }

    private ProcessBuilder java(int port) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // each of these processes lives for seconds
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        System.getProperty("waymark.jar", "target/waymark.jar"),
                        "--server.port=" + port,
                        "--waymark.home=" + home,
                        "--waymark.demo=false")
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Map<String, String> files(int children) {
        return Map.of(
                "header.csv",
                rows(children, "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "C%d,1,05/06/2020,WBRI,,,"),
                "episodes.csv",
                rows(
                        children,
                        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                        "C%d,01/05/2021,S,E1,N1,A6,PR1,01/02/2022,E11,,,,"));
    }

    private static String rows(int children, String header, String row) {
        return IntStream.range(0, children)
                .mapToObj(row::formatted)
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }
}
