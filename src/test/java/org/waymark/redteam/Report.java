package org.waymark.redteam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was tried and what was found, as tables. */
final class Report {
    /**
     * @param kinds how many answers of each kind
     * @param differences answers that told of what is not published
     * @param broken requests at which the service failed
     */
    record Asked(int requests, Map<String, Integer> kinds, List<String> differences, List<String> broken) {}

    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Map<String, Score> published = new LinkedHashMap<>();
    private final Map<String, Integer> cohorts = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, List<Late>> late = new LinkedHashMap<>();

    void control(String what, Control control) {
        System.out.println(what + ": " + control);
        controls.put(what, control);
    }

    void published(String kind, Score score) {
        System.out.println(kind + ": " + score);
        published.merge(kind, score, Score::and);
        cohorts.merge(kind, 1, Integer::sum);
    }

    void heard(Asked more) {
        System.out.println(more.requests() + " requests: " + more.kinds());
        more.differences().forEach(System.out::println);
        more.broken().forEach(System.out::println);
        asked.add(more);
    }

    void late(String what, Late more) {
        System.out.println(what + ": " + more);
        late.computeIfAbsent(what, _ -> new ArrayList<>()).add(more);
    }

    /** Whether nothing was found where nothing may be, and enough where anything is easily found. */
    boolean holds() {
        return controls.values().stream().allMatch(each -> 10 * each.broken() >= 9 * each.tried())
                && published.values().stream().allMatch(Score::holds)
                && asked.stream().allMatch(each -> each.differences().isEmpty())
                && late.values().stream()
                        .flatMap(List::stream)
                        .allMatch(each -> each.attributes().found() == 0
                                && each.untrue().isEmpty()
                                && each.score().holds());
    }

    void write(String command, Path page) throws IOException {
        var text = "`%s`:%n%n%s".formatted(command, tables());
        System.out.println(text);
        var old = Pattern.compile("(<!-- red team -->\\n).*?(<!-- end -->)", Pattern.DOTALL)
                .matcher(Files.readString(page));
        Files.writeString(page, old.replaceFirst("$1" + Matcher.quoteReplacement("\n" + text + "\n") + "$2"));
    }

    private String tables() {
        var text = new StringBuilder();
        text.append(
                "| children adopted | councils | cells shown | secrets | found exactly | fewer than 6 values | by one family | by two families |\n");
        text.append("|---|---|---|---|---|---|---|---|\n");
        published.forEach((kind, score) -> text.append("| %s | %d | %d%% of %d | %d | %d | %d | %d of %d | %d of %d |%n"
                .formatted(
                        kind,
                        cohorts.getOrDefault(kind, 0),
                        score.rows() == 0 ? 0 : 100 * score.shown() / score.rows(),
                        score.rows(),
                        score.secrets(),
                        score.exact(),
                        score.narrow(),
                        score.insidersExact(),
                        score.insiders(),
                        score.colludingExact(),
                        score.colluding())));
        var all = published.values().stream().reduce(Score.NONE, Score::and);
        text.append(
                "%nOf %d cells that leave few of their line %d have fewer than 6 values; of what is hidden without being secret %d cells can be worked out.%n%n"
                        .formatted(all.leavingFew(), all.leavingFewNarrow(), all.hiddenExact()));
        text.append(
                "| two editions | pairs | attributes of the late found | secrets | found exactly | fewer than 6 values | tables held back |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        late.forEach((what, pairs) -> text.append(row(what, pairs)));
        text.append(
                "%n| requests | answered | answers that told of something unpublished |%n|---|---|---|%n".formatted());
        Map<String, Integer> kinds = new TreeMap<>();
        asked.forEach(each -> each.kinds().forEach((kind, times) -> kinds.merge(kind, times, Integer::sum)));
        text.append("| %,d | %s | %d |%n"
                .formatted(
                        asked.stream().mapToInt(Asked::requests).sum(),
                        kinds,
                        asked.stream()
                                .mapToInt(each -> each.differences().size())
                                .sum()));
        text.append("%n| the same attacker on | broken | found |%n|---|---|---|%n".formatted());
        controls.forEach((what, control) -> text.append("| %s | %d of %d | %d of %d |%n"
                .formatted(what, control.broken(), control.tried(), control.found(), control.targets())));
        return text.toString();
    }

    private static String row(String what, List<Late> pairs) {
        var score = pairs.stream().map(Late::score).reduce(Score.NONE, Score::and);
        return "| %s | %d | %d of %d | %d | %d | %d | %d |%n"
                .formatted(
                        what,
                        pairs.size(),
                        pairs.stream()
                                .mapToInt(each -> each.attributes().found())
                                .sum(),
                        pairs.stream().mapToInt(each -> each.attributes().of()).sum(),
                        score.secrets(),
                        score.exact(),
                        score.narrow(),
                        pairs.stream().mapToLong(Late::held).sum());
    }
}
