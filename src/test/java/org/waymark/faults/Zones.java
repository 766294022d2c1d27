package org.waymark.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.waymark.TestHome;
import org.waymark.WaymarkApplication;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Sha256;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

/** The same files taken in and asked about in processes that live in other time zones, and write numbers in other ways. */
public final class Zones {
    static final List<String> ZONES = List.of(
            "UTC", "Europe/London", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Pago_Pago");
    static final List<String> LOCALES = List.of("en-GB", "tr-TR", "ar-EG", "th-TH");

    private Zones() {}

    /** What a process in this zone and of this locale makes of it. */
    static Process start(String zone, String locale) throws IOException {
        var parts = locale.split("-");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=" + zone,
                        "-Duser.language=" + parts[0],
                        "-Duser.country=" + parts[1],
                        "-cp",
                        System.getProperty("java.class.path"),
                        Zones.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static String said(Process process) throws Exception {
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor(120, TimeUnit.SECONDS);
        var lines = said.lines().filter(line -> line.startsWith(Worker.DONE)).toList();
        return lines.isEmpty() ? "nothing" : lines.getFirst();
    }

    /** In every zone, and then in every locale. */
    static Tally everywhere() throws Exception {
        var tally = new Tally(
                "%d time zones and %d locales, around the end of a year".formatted(ZONES.size(), LOCALES.size()));
        List<String> everywhere =
                new ArrayList<>(ZONES.stream().map(zone -> zone + " en-GB").toList());
        LOCALES.forEach(locale -> everywhere.add("UTC " + locale));
        var expected = Worker.DONE + digest();
        for (var place : everywhere) {
            var parts = place.split(" ");
            tally.tried();
            if (!said(start(parts[0], parts[1])).equals(expected)) {
                tally.wrong(place + " gives other figures");
            }
        }
        return tally;
    }

    public static void main(String[] arguments) {
        WaymarkApplication.writeAsEverywhere();
        System.out.println(Worker.DONE + digest());
    }

    /** Of figures of children whose days lie at the end of a year, submitted half an hour into the next one in London. */
    static String digest() {
        Map<String, String> answers = new TreeMap<>();
        try (var home = new TestHome()) {
            home.send("2019-20", "2020-03-31T23:30:00Z", files("31/03/2020"));
            home.send("2020-21", "2021-03-31T23:30:00Z", files("01/04/2020"));
            for (var knownAt : List.of("2020-03-31T23:29:59Z", "2020-03-31T23:30:00Z", "2026-01-01T00:00:00Z")) {
                for (var measure : List.of("ADOPTED", "A1", "A20", "PLACEMENT_ORDERS", "LOOKED_AFTER_AT_PERIOD_END")) {
                    for (int year : List.of(2019, 2020)) {
                        home.cells(
                                        measure,
                                        Window.ONE_YEAR.endingIn(new FinancialYear(year)),
                                        List.of(Dimension.SEX, Dimension.AGE_AT_ENTRY, Dimension.ENTRY_YEAR),
                                        Instant.parse(knownAt),
                                        TestHome.COVENTRY)
                                .forEach((key, cell) ->
                                        answers.put(knownAt + measure + key.period() + key.codes(), cell.toString()));
                    }
                }
            }
        }
        var digest = new Sha256();
        answers.forEach((key, cell) -> digest.with(key).with(cell));
        return answers.size() + " " + digest.hex();
    }

    private static Map<String, String> files(String end) {
        return Map.of(
                "header",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK1,1,29/02/2016,WBRI,,,\nI2,2,31/03/2019,BAFR,,,\n",
                "episodes",
                """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                K1,31/03/2019,S,C1,N1,U6,PR1,01/04/2019,X1,,,,
                K1,01/04/2019,L,E1,N1,A6,PR1,%s,E12,,,,
                I2,29/02/2020,S,C1,N1,U6,PR1,31/03/2020,X1,,,,
                I2,31/03/2020,L,E1,N1,A6,PR1,,,,,,
                """.formatted(end));
    }
}
