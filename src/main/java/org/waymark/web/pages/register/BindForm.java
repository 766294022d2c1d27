package org.waymark.web.pages.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.London;
import org.waymark.timeliness.question.Dimension;
import org.waymark.web.pages.register.SavedAsks.Saved;
import org.waymark.web.pages.register.SavedAsks.Variable;

/**
 * With what the saved questions are asked that answer a member's question, field by field. The fields of a saved question begin with
 * its name.
 */
record BindForm(List<Part> parts) {
    private static final String WHERE = "where";

    /** @param fields of a saved question; no choices where something is typed */
    record Part(String name, String title, List<Field> fields, List<Boxes> cases) {
        /** Whether some children are chosen already. */
        public boolean isOfSome() {
            return cases.stream().anyMatch(each -> each.choices().stream().anyMatch(Choice::isChosen));
        }
    }

    record Field(String name, String label, String hint, String value, List<Choice> choices) {}

    record Boxes(String name, String legend, List<Choice> choices) {}

    record Choice(String value, String label, boolean isChosen) {}

    /** @param with what stands in the fields at first, by saved question and variable */
    static BindForm of(List<Saved> chosen, Map<String, Map<String, Object>> with) {
        return new BindForm(chosen.stream()
                .map(saved -> part(saved, with.getOrDefault(saved.name(), Map.of())))
                .toList());
    }

    /** What was sent, shown again. */
    static BindForm of(List<Saved> chosen, SentForm form) {
        Map<String, Map<String, Object>> with = new LinkedHashMap<>();
        chosen.forEach(saved -> with.put(saved.name(), variables(saved, form)));
        return of(chosen, with);
    }

    private static Part part(Saved saved, Map<String, Object> with) {
        return new Part(
                saved.name(),
                saved.title(),
                saved.plain().stream()
                        .map(each -> field(saved, each, with.get(each.name())))
                        .toList(),
                saved.takesCases() ? cases(saved, with.get(WHERE)) : List.of());
    }

    private static Field field(Saved saved, Variable variable, @Nullable Object value) {
        var said = value == null ? "" : String.join(", ", CaseCodes.all(value));
        var hint = "Left empty: %s.".formatted(variable.whenEmpty());
        return new Field(
                saved.name() + "." + variable.name(),
                variable.label(),
                variable.type().contains("FinancialYear") ? "For example 2022-23. " + hint : hint,
                said,
                variable.isWindow()
                        ? SavedAsks.WINDOWS.entrySet().stream()
                                .map(each -> new Choice(
                                        each.getKey(),
                                        each.getValue(),
                                        each.getKey().equals(said)))
                                .toList()
                        : List.of());
    }

    private static List<Boxes> cases(Saved saved, @Nullable Object where) {
        Map<?, ?> chosen = where instanceof Map<?, ?> some ? some : Map.of();
        return CaseCodes.offered(chosen.keySet().stream().map(String::valueOf).toList()).stream()
                .map(each -> boxes(saved, each, chosen.get(CaseCodes.field(each))))
                .toList();
    }

    private static Boxes boxes(Saved saved, Dimension dimension, @Nullable Object codes) {
        var chosen = codes == null ? List.<String>of() : CaseCodes.all(codes);
        return new Boxes(
                "%s.%s.%s".formatted(saved.name(), WHERE, CaseCodes.field(dimension)),
                CaseCodes.words(dimension),
                dimension.codes().stream()
                        .map(code -> new Choice(code, dimension.label(code), chosen.contains(code)))
                        .toList());
    }

    /** As GraphQL takes them; what is left empty is the saved question's own. */
    static List<Map<String, Object>> asks(List<Saved> chosen, SentForm form) {
        return chosen.stream()
                .map(saved -> Map.of("name", saved.name(), "variables", variables(saved, form)))
                .toList();
    }

    private static Map<String, Object> variables(Saved saved, SentForm form) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (var variable : saved.plain()) {
            var text = form.text(saved.name() + "." + variable.name());
            if (text != null) {
                variables.put(variable.name(), variable.isList() ? list(text) : text);
            }
        }
        Map<String, List<String>> where = new LinkedHashMap<>();
        for (var dimension : Dimension.values()) {
            var field = CaseCodes.field(dimension);
            var codes = form.all("%s.%s.%s".formatted(saved.name(), WHERE, field));
            if (!codes.isEmpty()) {
                where.put(field, codes);
            }
        }
        if (saved.takesCases() && !where.isEmpty()) {
            variables.put(WHERE, where);
        }
        return variables;
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The end of the day, or now where it is today; null for the moment of answering. */
    static @Nullable String asKnownAt(SentForm form, Clock clock) {
        return Optional.ofNullable(form.day("asKnownOn", "The day as known at which it is answered"))
                .map(day -> endOf(day, clock.instant()).toString())
                .orElse(null);
    }

    private static Instant endOf(LocalDate day, Instant now) {
        return day.equals(London.dayOf(now))
                ? now
                : London.startOf(day.plusDays(1)).minusMillis(1);
    }
}
