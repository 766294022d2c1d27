package org.waymark.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.waymark.shared.Milestone;
import org.waymark.shared.MilestoneCodes;
import org.waymark.web.pages.CaseAnswer.Fact;

/**
 * What a form says of a case, as it was typed.
 *
 * @param what a milestone or a kind of characteristic; empty where it is not chosen yet
 * @param sent every field, so that a page which asks for more can send it along
 */
record SaidForm(String what, SequencedMap<String, String> sent) {
    private static final String DETAIL = "detail.";
    private static final String CONFIRM = "confirm.";

    /** As it was sent; a form that is shown for the first time gets a command id. */
    static SaidForm of(MultiValueMap<String, String> fields) {
        var sent = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                sent.put(
                        name, values.getFirst() == null ? "" : values.getFirst().strip());
            }
        });
        sent.putIfAbsent("commandId", UUID.randomUUID().toString());
        return new SaidForm(sent.getOrDefault("what", ""), sent);
    }

    /** Filled with what holds of a fact of a case, as seen in its version. */
    static SaidForm toMend(Fact fact, long version) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("what", fact.milestone() == null ? fact.factId().split("/")[1] : fact.milestone());
        fields.set("fact", fact.factId());
        fields.set("version", String.valueOf(version));
        fields.set("day", fact.occurredOn() == null ? "" : fact.occurredOn().toString());
        fields.set("precision", fact.precision());
        fact.detail()
                .forEach(each -> fields.set(fact.milestone() == null ? "value" : DETAIL + each.key(), each.value()));
        return of(fields);
    }

    public String get(String field) {
        return sent.getOrDefault(field, "");
    }

    boolean isMilestone() {
        return Words.all("Milestone").containsKey(what);
    }

    public boolean isCharacteristic() {
        return Words.all("CharacteristicKind").containsKey(what);
    }

    boolean isChosen() {
        return isMilestone() || isCharacteristic();
    }

    /** What it is called. */
    public String title() {
        return Words.of(isMilestone() ? "Milestone" : "CharacteristicKind", what);
    }

    /** What more can be told of a milestone, key by key with its codes; empty for a characteristic. */
    public Map<String, List<String>> details() {
        var details = new TreeMap<String, List<String>>();
        if (isMilestone()) {
            MilestoneCodes.of(Milestone.valueOf(what))
                    .forEach((key, codes) ->
                            details.put(key, codes.stream().sorted().toList()));
        }
        return details;
    }

    /** Codes that a characteristic takes, and what they are called; empty for a month or a milestone. */
    public SequencedMap<String, String> codes() {
        return Words.all(what);
    }

    public boolean isMonth() {
        return what.equals("BORN_IN");
    }

    /** What is missing or cannot be read, field by field. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!isMilestone() && get("value").isEmpty()) {
            problems.add(new FieldProblem("value", isMonth() ? "Give the month, such as 2019-06." : "Choose one."));
        }
        if (day() == null) {
            problems.add(new FieldProblem("day", "Give the day, such as 2023-06-30."));
        }
        return problems;
    }

    /** What is missing of why something is corrected or taken back. */
    List<FieldProblem> groundsMissing() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!Words.all("CorrectionReason").containsKey(get("because"))) {
            problems.add(new FieldProblem("because", "Say why."));
        }
        if (!Words.all("OnAuthorityOf").containsKey(get("onAuthorityOf"))) {
            problems.add(new FieldProblem("onAuthorityOf", "Say on whose word."));
        }
        return problems;
    }

    private @Nullable LocalDate day() {
        try {
            var day = LocalDate.parse(get("day"));
            return get("precision").equals("MONTH") ? day.withDayOfMonth(1) : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** As GraphQL takes it; only where nothing is missing. */
    Map<String, Object> fact() {
        var day = String.valueOf(day());
        var precision = Words.all("Precision").containsKey(get("precision")) ? get("precision") : "DAY";
        return isMilestone()
                ? Map.of("milestone", what, "occurredOn", day, "precision", precision, "detail", told())
                : Map.of("kind", what, "value", get("value"), "since", day, "precision", precision);
    }

    private List<Map<String, String>> told() {
        return details().keySet().stream()
                .filter(key -> !get(DETAIL + key).isEmpty())
                .map(key -> Map.of("key", key, "value", get(DETAIL + key)))
                .toList();
    }

    Map<String, Object> grounds() {
        return Map.of("because", get("because"), "onAuthorityOf", get("onAuthorityOf"));
    }

    /** Variables of whatever is said: whose case, under which command, as last seen, and what was confirmed. */
    Map<String, Object> variables(Map<String, Object> of) {
        Map<String, Object> variables = new HashMap<>(Map.of("of", of, "commandId", get("commandId")));
        if (get("version").matches("\\d{1,18}")) {
            variables.put("version", Long.parseLong(get("version")));
        }
        if (isMilestone()) {
            variables.put("confirm", confirmed());
        }
        return variables;
    }

    private List<Map<String, String>> confirmed() {
        return sent.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(CONFIRM) && !each.getValue().isEmpty())
                .map(each -> Map.of("rule", each.getKey().substring(CONFIRM.length()), "because", each.getValue()))
                .toList();
    }
}
