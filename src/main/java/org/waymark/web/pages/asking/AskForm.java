package org.waymark.web.pages.asking;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.question.Dimension;
import org.waymark.web.pages.Frame;

/**
 * A question of one's own as a form: what is counted, of which years and children, and by what it is parted.
 *
 * @param measures to choose from, those of one kind together
 * @param from, to milestones between which time is counted
 * @param outer by what figures are parted first
 * @param inner and by what then
 */
record AskForm(
        List<ChoiceField> measures,
        ChoiceField from,
        ChoiceField to,
        ChoiceField years,
        ChoiceField windows,
        ChoiceField outer,
        ChoiceField inner,
        ChoiceField unit,
        List<ChoiceField> others,
        List<ChoiceField> cases) {
    static final String MEASURES = "measures";
    static final String FROM = "from";
    static final String TO = "to";
    static final String OUTER = "by";
    static final String INNER = "thenBy";
    static final String UNIT = "unit";

    /** Measures between any two milestones, which have fields of their own. */
    private static final Set<String> BETWEEN_ANY = Set.of("INTERVAL", "BETWEEN");

    private static final String OF_RETURNS = "RETURNS";

    /** How measures are headed: by their figure where returns tell them, else by what does. What nothing tells is not here. */
    private static final Map<String, String> KINDS = kinds();

    /** @param definitions as GraphQL tells them, of which the last of a code is in use */
    static AskForm of(Collection<?> definitions, Said said, Holdings.Held held, Frame frame) {
        return new AskForm(
                measures(definitions, said),
                milestones(FROM, "Time from", said),
                milestones(TO, "to", said),
                QuestionForm.years(said, held.years(), "Years, named by the March in which they end"),
                QuestionForm.windows(said, "ONE_YEAR"),
                dimensions(OUTER, "Parted by", said),
                dimensions(INNER, "and then by", said),
                units(said),
                held.councils().size() > 1 ? List.of(QuestionForm.councils(said, held.councils(), frame)) : List.of(),
                CaseFields.of(said, held.years()));
    }

    private static List<ChoiceField> measures(Collection<?> definitions, Said said) {
        var chosen = said.all(MEASURES);
        Map<String, Map<String, Choice>> byKind = new LinkedHashMap<>();
        KINDS.keySet().forEach(kind -> byKind.put(kind, new LinkedHashMap<>()));
        for (var each : definitions) {
            var definition = (Map<?, ?>) each;
            if (definition.get("validTo") != null || definition.get("wouldNeed") != null) {
                continue;
            }
            var code = String.valueOf(definition.get("code"));
            Objects.requireNonNull(byKind.computeIfAbsent(
                            String.valueOf(definition.get("figure")), _ -> new LinkedHashMap<>()))
                    .put(
                            code,
                            new Choice(
                                    code, "%s (%s)".formatted(definition.get("title"), code), chosen.contains(code)));
        }
        return byKind.entrySet().stream()
                .map(kind -> new ChoiceField(
                        MEASURES,
                        Objects.requireNonNull(KINDS.get(kind.getKey())),
                        true,
                        List.copyOf(kind.getValue().values())))
                .toList();
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("COUNT", "How many");
        kinds.put("MEAN", "How long");
        kinds.put("SHARE", "What share");
        kinds.put("MILESTONES", "What only a tracker of milestones tells");
        kinds.put("HOUSEHOLDS", "Adopters, as recorders tell of them");
        kinds.put("COUNTS", "What only yearly counts tell");
        return kinds;
    }

    private static String kind(Map<?, ?> definition) {
        var records = String.valueOf(definition.get("records"));
        return records.equals(OF_RETURNS) ? String.valueOf(definition.get("figure")) : records;
    }

    private static ChoiceField milestones(String name, String legend, Said said) {
        var chosen = said.says(name) ? said.one(name) : "";
        return new ChoiceField(
                name,
                legend,
                false,
                Stream.concat(
                                Stream.of(new Choice("", "no milestone", "".equals(chosen))),
                                Arrays.stream(Milestone.values())
                                        .map(each -> new Choice(
                                                each.name(),
                                                sentence(each.name()),
                                                each.name().equals(chosen))))
                        .toList());
    }

    private static String sentence(String name) {
        var words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The measures that are asked for: those that are ticked, and the time between two milestones where both are chosen. */
    static List<String> measures(Said said) {
        var between = said.says(FROM) && said.says(TO)
                ? Stream.of("INTERVAL:%s:%s".formatted(said.one(FROM), said.one(TO)))
                : Stream.<String>empty();
        return Stream.concat(said.all(MEASURES).stream(), between).toList();
    }

    private static ChoiceField dimensions(String name, String legend, Said said) {
        var chosen = said.says(name) ? said.one(name) : "";
        return new ChoiceField(
                name,
                legend,
                false,
                Stream.concat(
                                Stream.of(new Choice("", "nothing: all children together", "".equals(chosen))),
                                Arrays.stream(Dimension.values())
                                        .map(each -> new Choice(
                                                each.name(),
                                                CaseFields.words(each),
                                                each.name().equals(chosen))))
                        .toList());
    }

    private static ChoiceField units(Said said) {
        boolean groups = "SIBLING_GROUP".equals(said.one(UNIT));
        return new ChoiceField(
                UNIT,
                "Counted as one",
                false,
                List.of(
                        new Choice("CHILD", "each child", !groups),
                        new Choice("SIBLING_GROUP", "brothers and sisters who belong together", groups)));
    }
}
