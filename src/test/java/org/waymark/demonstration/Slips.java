package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The faults that are planted on purpose, so that an import has something to warn of; everything else in the returns keeps
 * the sector's rules:
 *
 * <ul>
 *   <li>Ardenshire 2018-19: a married couple of different genders is told as FF in AD1 (520);
 *   <li>Marchford 2020-21: the birth date of a decision row is a year off (INT12);
 *   <li>Leamside 2021-22: an adopted child has no AD1 row (601);
 *   <li>Marchford 2022-23: a foster placement is told as provided by PR3 (529);
 *   <li>Leamside 2023-24: a reversal has no reason (119).
 * </ul>
 */
final class Slips {
    /** @param line the first that it fits is changed */
    private record Slip(String path, Pattern line, UnaryOperator<String> change) {}

    private static final List<Slip> ALL = List.of(
            new Slip("E06000990/2018-19/ad1.csv", Pattern.compile(".*,MF,L11"), line -> line.replace(",MF,", ",FF,")),
            new Slip("E06000992/2020-21/placed_for_adoption.csv", Pattern.compile("M.*,,"), Slips::bornAYearLater),
            new Slip("E06000991/2021-22/ad1.csv", Pattern.compile("L.*"), _ -> ""),
            new Slip(
                    "E06000992/2022-23/episodes.csv",
                    Pattern.compile(".*,U6,PR4,.*"),
                    line -> line.replace("PR4", "PR3")),
            new Slip(
                    "E06000991/2023-24/placed_for_adoption.csv",
                    Pattern.compile(".*,RD\\d"),
                    line -> line.replaceAll("RD\\d", "")));

    private Slips() {}

    static String of(String path, String content) {
        var text = content;
        for (var slip : ALL) {
            if (slip.path().equals(path)) {
                text = changed(slip, text);
            }
        }
        return text;
    }

    private static String changed(Slip slip, String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int n = 1; n < lines.size(); n++) {
            if (slip.line().matcher(lines.get(n)).matches()) {
                lines.set(n, slip.change().apply(lines.get(n)));
                lines.removeIf(String::isEmpty);
                return String.join("\n", lines) + "\n";
            }
        }
        throw new IllegalStateException("no line for the slip in " + slip.path());
    }

    private static String bornAYearLater(String line) {
        var cells = line.split(",", -1);
        int year = Integer.parseInt(cells[1].substring(6)) - 1;
        cells[1] = cells[1].substring(0, 6) + year;
        return String.join(",", cells);
    }
}
