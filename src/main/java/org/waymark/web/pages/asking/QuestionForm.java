package org.waymark.web.pages.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestion.Variable;
import org.waymark.shared.FinancialYear;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.KnownOn;

/**
 * A saved question as a form: a field for each of its variables that people choose.
 *
 * @param fields of choice, in the order in which they are asked
 * @param cases which children; none where the question takes no filter, or who asks reads only what is published
 * @param typed variables that are typed, since what they take cannot be listed
 */
record QuestionForm(SavedQuestion question, List<ChoiceField> fields, List<ChoiceField> cases, List<TypedField> typed) {
    private static final String YEARS = "years";
    private static final String WINDOW = "window";
    private static final String WHERE = "where";
    private static final String AUTHORITY = "authority";
    private static final String AS_KNOWN_AT = "asKnownAt";
    private static final Set<String> NOT_ASKED = Set.of(YEARS, WINDOW, WHERE, AS_KNOWN_AT, "purpose");

    /**
     * @param name of the variable
     * @param label in words
     * @param value what was typed, or what the question takes where nothing is
     */
    record TypedField(String name, String label, String value) {}

    static QuestionForm of(SavedQuestion question, Said said, Holdings.Held held, Frame frame) {
        List<ChoiceField> fields = new ArrayList<>();
        if (takes(question, YEARS)) {
            fields.add(years(said, held.years(), "Years, named by the March in which they end"));
        }
        if (takes(question, WINDOW)) {
            fields.add(windows(said, variable(question, WINDOW)));
        }
        if (held.councils().size() > 1) {
            fields.add(councils(said, held.councils(), frame));
        }
        return new QuestionForm(
                question,
                List.copyOf(fields),
                frame.isExact() && takes(question, WHERE) ? CaseFields.of(said, held.years()) : List.of(),
                question.variables().stream()
                        .filter(variable -> !NOT_ASKED.contains(variable.name()))
                        .map(variable -> typed(variable, said))
                        .toList());
    }

    static ChoiceField years(Said said, List<FinancialYear> years, String legend) {
        var chosen = said.all(YEARS);
        return new ChoiceField(
                YEARS,
                legend,
                true,
                years.stream()
                        .map(FinancialYear::label)
                        .map(year -> new Choice(year, year, chosen.contains(year)))
                        .toList());
    }

    static ChoiceField windows(Said said, String otherwise) {
        var chosen = said.says(WINDOW) ? said.one(WINDOW) : otherwise;
        return new ChoiceField(
                WINDOW,
                "Each figure is of",
                false,
                Stream.of(
                                new Choice("ONE_YEAR", "one year", false),
                                new Choice("THREE_YEARS", "three years together", false),
                                new Choice("QUARTER", "a quarter of a year", false))
                        .map(each -> new Choice(
                                each.value(), each.label(), each.value().equals(chosen)))
                        .toList());
    }

    static ChoiceField councils(Said said, List<Holdings.Council> councils, Frame frame) {
        var chosen = said.says(AUTHORITY) ? said.one(AUTHORITY) : "";
        var each = councils.stream()
                .map(council -> new Choice(
                        council.code(), council.name(), council.code().equals(chosen)));
        var all = new Choice("", "All councils here", "".equals(chosen));
        return new ChoiceField(
                AUTHORITY, "Council", false, (frame.isExact() ? Stream.concat(Stream.of(all), each) : each).toList());
    }

    /** What the note of it is ordered with, as links to notes say it. */
    static MultiValueMap<String, String> ordered(SavedQuestion question, Said said, KnownOn knownOn) {
        var ordered = new LinkedMultiValueMap<String, String>();
        for (var variable : question.variables()) {
            var name = variable.name();
            switch (name) {
                case YEARS -> said.all(YEARS).forEach(year -> ordered.add(YEARS, year));
                case WHERE -> addWhere(said, ordered);
                case AS_KNOWN_AT -> {
                    var instant = knownOn.instant();
                    if (instant != null) {
                        ordered.add(AS_KNOWN_AT, instant.toString());
                    }
                }
                case "purpose" -> {
                    // said once for all pages
                }
                default -> add(said, name, ordered);
            }
        }
        add(said, AUTHORITY, ordered);
        return ordered;
    }

    private static void addWhere(Said said, MultiValueMap<String, String> ordered) {
        var where = CaseFields.json(said);
        if (!where.equals("{}")) {
            ordered.add(WHERE, where);
        }
    }

    private static void add(Said said, String name, MultiValueMap<String, String> ordered) {
        var value = said.one(name);
        if (value != null) {
            ordered.add(name, value);
        }
    }

    private static TypedField typed(Variable variable, Said said) {
        var value = said.one(variable.name());
        var otherwise = variable.otherwise() == null ? "" : variable.otherwise().replace("\"", "");
        return new TypedField(
                variable.name(),
                switch (variable.name()) {
                    case "from" -> "From the year";
                    case "to" -> "To the year";
                    case "series" -> "Series of DfE, by its code";
                    default -> variable.name();
                },
                value == null ? otherwise : value);
    }

    private static boolean takes(SavedQuestion question, String name) {
        return question.variables().stream().anyMatch(each -> each.name().equals(name));
    }

    private static String variable(SavedQuestion question, String name) {
        return question.variables().stream()
                .filter(each -> each.name().equals(name))
                .map(Variable::otherwise)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    /** Which children are asked about, in words; none for all. */
    public List<String> narrowedTo() {
        return CaseFields.inWords(cases);
    }
}
