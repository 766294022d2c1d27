package org.waymark.web.pages.dashboards;

import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waymark.briefing.PictureKind;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestions;
import org.waymark.web.pages.dashboards.Dashboard.Section;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a dashboard strictly: words, numbers and names of what there is, and nothing that could run. */
final class DashboardReading {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final SequencedSet<String> OF_DASHBOARD = keys("title", "meaning", "order", "sections");
    private static final SequencedSet<String> OF_SECTION =
            keys("title", "question", "parts", "years", "councils", "pictures");

    private final SavedQuestions questions;
    private final String file;
    private final List<String> problems;

    private DashboardReading(SavedQuestions questions, String file, List<String> problems) {
        this.questions = questions;
        this.file = file;
        this.problems = problems;
    }

    /**
     * @param name the file's, without ending
     * @param problems to which whatever is wrong is added, with its file and line
     * @return empty where something is wrong
     */
    static Optional<Dashboard> of(String name, String text, SavedQuestions questions, List<String> problems) {
        int before = problems.size();
        var reading = new DashboardReading(questions, "dashboards/%s.yaml".formatted(name), problems);
        if (!NAME.matcher(name).matches()) {
            reading.problem(1, "is not named in small letters with dashes between words");
        }
        var dashboard = reading.whole(text).map(whole -> reading.dashboard(name, whole));
        return problems.size() == before ? dashboard : Optional.empty();
    }

    private Optional<Node> whole(String text) {
        try {
            var whole = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (whole == null) {
                problem(1, "is empty");
            }
            return Optional.ofNullable(whole);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problem(mark == null ? 1 : mark.getLine() + 1, "is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            problem(1, "is no YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Dashboard dashboard(String name, Node whole) {
        var fields = Fields.of(file, whole, OF_DASHBOARD, problems);
        return new Dashboard(
                name,
                fields.words("title"),
                fields.words("meaning"),
                number(fields),
                fields.needed("sections").stream().map(this::section).toList());
    }

    private static int number(Fields fields) {
        fields.words("order");
        return fields.as(
                        "order",
                        "a whole number",
                        words -> words.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(words)) : Optional.empty())
                .orElse(0);
    }

    private Section section(Node node) {
        var fields = Fields.of(file, node, OF_SECTION, problems);
        var title = fields.words("title");
        fields.words("question");
        var question = fields.as("question", "the name of a saved question", questions::named)
                .orElseGet(() -> SavedQuestion.adHoc("{ __typename }"));
        var there = question.isAdHoc() ? List.<String>of() : question.parts();
        return new Section(
                title,
                question,
                fields.each("parts", one(there), part(there)),
                years(fields, question),
                fields.as("councils", "\"all\"", words -> Optional.of(words).filter("all"::equals))
                        .isPresent(),
                pictures(fields, there));
    }

    private static String one(List<String> there) {
        return "one of %s".formatted(String.join(", ", there));
    }

    /** Whatever it is, where the question itself is a problem. */
    private static Function<String, Optional<String>> part(List<String> there) {
        return words -> Optional.of(words).filter(each -> there.isEmpty() || there.contains(each));
    }

    private static Years years(Fields fields, SavedQuestion question) {
        var years = fields.as("years", Years.FORM, Years::said);
        if (years.isPresent() && !question.isAdHoc() && !Asking.takesYears(question)) {
            fields.problem("years", "says years, and the question \"%s\" takes none".formatted(question.name()));
        }
        return years.orElseGet(Years.OfQuestion::new);
    }

    private Map<String, PictureKind> pictures(Fields fields, List<String> there) {
        Map<String, PictureKind> pictures = new LinkedHashMap<>();
        fields.node("pictures").ifPresent(node -> {
            var kinds = Fields.of(file, node, new LinkedHashSet<>(there), problems);
            kinds.all()
                    .keySet()
                    .forEach(part -> kinds.as(
                                    part,
                                    "one of " + EnumSet.allOf(PictureKind.class),
                                    words -> Arrays.stream(PictureKind.values())
                                            .filter(kind -> kind.name().equals(words))
                                            .findFirst())
                            .ifPresent(kind -> pictures.put(part, kind)));
        });
        return pictures;
    }

    private void problem(int line, String what) {
        problems.add("%s line %d %s".formatted(file, line, what));
    }

    private static SequencedSet<String> keys(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
