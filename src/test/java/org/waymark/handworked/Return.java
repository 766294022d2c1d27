package org.waymark.handworked;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A return of one year, submitted on a day, written so that a child's story reads in a few lines:
 *
 * <pre>
 * S C1 U6 2021-05-10..2021-06-30 X1   episode: RNE, LS, PLACE, DECOM..DEC, REC; still open where no DEC follows
 * decided 2021-05-10..2021-09-01      placed_for_adoption: DATE_PLACED..DATE_PLACED_CEASED
 * matched 2021-06-01                  ad1: DATE_MATCH, FOSTER_CARE 0
 * matched 2021-06-01 by foster carer  ad1: DATE_MATCH, FOSTER_CARE 1
 * born 2019-05-31                     header; so are "sex 2" and "ethnic CHNE"
 * </pre>
 *
 * A child without lines stands in the header only. All four files are sent, those without rows with their header line
 * only, save those that the return is said to lack.
 */
final class Return {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Map<String, String> COLUMNS = Map.of(
            "header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
            "episodes", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
            "ad1", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
            "placed_for_adoption", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED");

    private final String year;
    private final String asAt;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private Return(String year, String asAt) {
        this.year = year;
        this.asAt = asAt;
        COLUMNS.forEach((file, columns) -> rows.put(file, new ArrayList<>(List.of(columns))));
    }

    static Return of(String year, String asAt) {
        return new Return(year, asAt);
    }

    Return child(String child, String... story) {
        var lines = String.join("\n", story)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split(" +", 2))
                .toList();
        var characteristics = new LinkedHashMap<>(Map.of("sex", "1", "born", "2018-01-15", "ethnic", "WBRI"));
        lines.stream()
                .filter(line -> characteristics.containsKey(line[0]))
                .forEach(line -> characteristics.put(line[0], line.length > 1 ? line[1] : ""));
        var bornOn = day(characteristics.getOrDefault("born", ""));
        add("header", child, characteristics.get("sex"), bornOn, characteristics.get("ethnic"), "", "", "");
        for (var line : lines) {
            switch (line[0]) {
                case "born", "sex", "ethnic" -> {}
                case "decided" -> decided(child, bornOn, line[1].split("\\.\\.", 2));
                case "matched" -> matched(child, bornOn, line[1].split(" ", 2));
                default -> episode(child, line[0], line[1].split(" +"));
            }
        }
        return this;
    }

    Return lacking(String file) {
        rows.remove(file);
        return this;
    }

    String year() {
        return year;
    }

    String asAt() {
        return asAt;
    }

    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        rows.forEach((file, lines) -> files.put(file, String.join("\n", lines) + "\n"));
        return files;
    }

    private void episode(String child, String reasonForNewEpisode, String[] words) {
        var days = words[2].split("\\.\\.", 2);
        add(
                "episodes",
                child,
                day(days[0]),
                reasonForNewEpisode,
                words[0],
                "N1",
                words[1],
                "PR1",
                day(days[1]),
                words.length > 3 ? words[3] : "",
                "",
                "",
                "",
                "");
    }

    private void decided(String child, String bornOn, String[] days) {
        var ceasedOn = days.length > 1 ? day(days[1]) : "";
        add("placed_for_adoption", child, bornOn, day(days[0]), ceasedOn, ceasedOn.isEmpty() ? "" : "RD3");
    }

    private void matched(String child, String bornOn, String[] words) {
        var byFosterCarer = words.length > 1 ? "1" : "0";
        add("ad1", child, bornOn, day(words[0]), day(words[0]), byFosterCarer, "2", "MF", "L11");
    }

    private void add(String file, String... values) {
        rows.getOrDefault(file, new ArrayList<>()).add(String.join(",", values));
    }

    private static String day(String iso) {
        return iso.isEmpty() ? "" : LocalDate.parse(iso).format(DAY);
    }
}
