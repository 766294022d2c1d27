package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a submission from a few lines of words, so that a test reads like the case it tells:
 *
 * <pre>
 * child C1                                          in the header (any child of another line is, too)
 * episode C1 2022-05-01 S C1 U6 2022-10-01 X1       begun, RNE, LS, PLACE, and DEC, REC if it ended
 * decision C1 2022-06-01 2022-09-01                 made, and ceased if it did
 * ad1 C1 2022-12-01 1                               match, FOSTER_CARE
 * milestone C1 match 2022-12-01 2022-12-05          occurred on (or none), and known on if not asAt
 * siblings G1 C1 2022-05-01 none apart              group, child, joined and left (or none), placed if it is told
 * only siblings                                     that file, with its header only
 * without ad1                                       the return lacks that file
 * </pre>
 */
final class Script {

    private static final Map<String, String> COLUMNS = Map.of(
            "header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
            "episodes", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
            "ad1", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
            "placed_for_adoption", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
            "milestones", "child_id,milestone,occurred_on,known_on,detail",
            "siblings", "group_id,child_id,joined_on,left_on,placed");

    private final Map<String, List<String>> rows = new TreeMap<>();
    private final TreeSet<String> listed = new TreeSet<>();
    private String ethnicity = "WBRI";

    private Script() {}

    /** A return submitted at midnight (UTC) of that day. */
    static Submitted returned(String year, String asAt, String lines) {
        Script script = new Script();
        for (String kind : List.of("header", "episodes", "ad1", "placed_for_adoption")) {
            script.rows.put(kind, new ArrayList<>());
        }
        return script.read(year, asAt, lines);
    }

    static Submitted tracked(String year, String asAt, String lines) {
        return new Script().read(year, asAt, lines);
    }

    private Submitted read(String year, String asAt, String lines) {
        lines.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> read(line.strip().split(" +")));
        for (String child : listed) {
            if (rows.containsKey("header")) {
                add("header", child, "1", "15/03/2020", ethnicity, "", "", "");
            }
        }
        Map<String, String> files = new TreeMap<>();
        rows.forEach((kind, values) -> files.put(kind, COLUMNS.get(kind) + "\n" + String.join("\n", values) + "\n"));
        return new Submitted(authority(), year, Instant.parse(asAt + "T00:00:00Z"), false, files);
    }

    static String authority() {
        return "E08000026";
    }

    private void read(String[] words) {
        switch (words[0]) {
            case "child" -> listed.add(words[1]);
            case "ethnicity" -> ethnicity = word(words, 1);
            case "without" -> rows.remove(words[1]);
            case "episode" -> {
                listed.add(words[1]);
                String dec = day(words, 6);
                String rec = word(words, 7);
                add(
                        "episodes",
                        words[1],
                        day(words, 2),
                        words[3],
                        words[4],
                        "N1",
                        words[5],
                        "PR1",
                        dec,
                        rec,
                        "",
                        "",
                        "",
                        "");
            }
            case "decision" -> {
                listed.add(words[1]);
                String reason = words.length > 3 ? "RD1" : "";
                add("placed_for_adoption", words[1], "15/03/2020", day(words, 2), day(words, 3), reason);
            }
            case "ad1" -> {
                listed.add(words[1]);
                add("ad1", words[1], "15/03/2020", day(words, 2), day(words, 2), words[3], "2", "MF", "L11");
            }
            case "milestone" -> add("milestones", words[1], words[2], dayOrNone(words, 3), word(words, 4), "");
            case "siblings" ->
                add("siblings", words[1], words[2], dayOrNone(words, 3), dayOrNone(words, 4), word(words, 5));
            case "only" -> rows.put(words[1], new ArrayList<>());
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private void add(String kind, String... values) {
        rows.computeIfAbsent(kind, _ -> new ArrayList<>()).add(String.join(",", values));
    }

    private static String word(String[] words, int at) {
        return at < words.length ? words[at] : "";
    }

    private static String dayOrNone(String[] words, int at) {
        return word(words, at).equals("none") ? "" : word(words, at);
    }

    private static String day(String[] words, int at) {
        return at < words.length ? LocalDate.parse(words[at]).format(Csv.RETURN_DATE) : "";
    }
}
