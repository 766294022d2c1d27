package org.waymark.api;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.journey.events.EditionId;
import org.waymark.publication.Asker;
import org.waymark.publication.EditionFigure;
import org.waymark.publication.Gate;
import org.waymark.publication.PublishedBreakdown;
import org.waymark.publication.Suppression;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/** What is published of a question, in the shape in which GraphQL gives an exact answer to it. */
final class EditionAnswers {
    private static final Map<String, String> OTHER_KINDS = Map.of(
            "waiting", "How long children wait, those who still do included",
            "compare", "How far groups are apart, and how sure that is",
            "explainChange", "What a change is made of",
            "reconciliation", "What adds up and what does not");

    private final Gate gate;
    private final Asker asker;
    private final @Nullable String authority;
    private final @Nullable List<EditionId> editions;
    private final SequencedSet<String> unpublished = new LinkedHashSet<>();

    /**
     * @param authority whose editions are read where the question chooses none; null for those of the only council that publishes
     * @param editions from which it is answered; null for the newest
     */
    EditionAnswers(Gate gate, @Nullable String authority, @Nullable List<EditionId> editions, Asker asker) {
        this.gate = gate;
        this.asker = asker;
        this.authority = authority;
        this.editions = editions;
    }

    /** What was asked and is not published, in words. */
    List<String> unpublished() {
        return List.copyOf(unpublished);
    }

    /**
     * @param arguments as they were resolved
     * @return empty where councils publish nothing of it
     */
    Optional<Part> answer(String name, String field, Map<String, Object> arguments) {
        if (!field.equals("breakdown")) {
            unpublished.add(OTHER_KINDS.getOrDefault(field, field)
                    + ": councils do not publish this, whatever the figures are.");
            return Optional.empty();
        }
        var question = question(arguments);
        var published = published(question);
        unpublished.addAll(published.unpublished());
        if (question.window() == Window.THREE_YEARS && !showsAnything(published)) {
            published = published(yearByYear(question));
        }
        return published.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(name, field, arguments, shape(published)));
    }

    private static boolean showsAnything(PublishedBreakdown published) {
        return published.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.figure() instanceof EditionFigure.Shown);
    }

    /** Years by themselves tell more than nothing, and are published by themselves. */
    private static Question yearByYear(Question question) {
        return new Question(
                question.measures(),
                question.years(),
                Window.ONE_YEAR,
                question.by(),
                question.where(),
                question.unit(),
                question.asKnownAt(),
                question.purpose());
    }

    private PublishedBreakdown published(Question question) {
        return editions == null
                ? gate.published().breakdown(question, asker)
                : gate.published().breakdownAsIn(editions, question, asker);
    }

    @SuppressWarnings("unchecked")
    private Question question(Map<String, Object> arguments) {
        var where = Filters.of((Map<String, Object>) arguments.get("where"));
        if (authority != null) {
            where.putIfAbsent(Dimension.LOCAL_AUTHORITY, List.of(authority));
        }
        return new Question(
                (List<String>) arguments.getOrDefault("measures", List.of()),
                (List<FinancialYear>) arguments.get("years"),
                Window.valueOf(String.valueOf(arguments.getOrDefault("window", Window.ONE_YEAR))),
                ((List<?>) arguments.getOrDefault("by", List.of()))
                        .stream()
                                .map(each -> Dimension.valueOf(String.valueOf(each)))
                                .toList(),
                where,
                CountingUnit.valueOf(String.valueOf(arguments.getOrDefault("unit", CountingUnit.CHILD))),
                Moments.instant((OffsetDateTime) arguments.get("asKnownAt")),
                null);
    }

    private static Map<String, Object> shape(PublishedBreakdown published) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("rows", published.rows().stream().map(EditionAnswers::shape).toList());
        shape.put(
                "definitions",
                published.definitions().stream().map(EditionAnswers::shape).toList());
        shape.put(
                "provenance",
                Map.of(
                        "knownAt",
                        Moments.utc(published.knownAt()).toString(),
                        "position",
                        0L,
                        "provisional",
                        false,
                        "digest",
                        published.digest(),
                        "editions",
                        published.editions().stream().map(EditionId::toString).toList()));
        return shape;
    }

    private static Map<String, Object> shape(Definition definition) {
        return Map.of(
                "code", definition.code(),
                "version", definition.version(),
                "title", definition.title(),
                "meaning", definition.meaning(),
                "cohort", definition.cohort(),
                "figure", definition.figure().name(),
                "unit", definition.unit(),
                "records", definition.records().name(),
                "source", definition.source());
    }

    private static Map<String, Object> shape(PublishedBreakdown.Row row) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("period", row.period());
        shape.put(
                "keys",
                row.keys().stream()
                        .map(each -> Map.of("dimension", each.attribute(), "code", each.code(), "label", each.label()))
                        .toList());
        shape.put("isTotal", row.keys().isEmpty());
        shape.put("cells", row.cells().stream().map(EditionAnswers::shape).toList());
        return shape;
    }

    private static Map<String, Object> shape(PublishedBreakdown.Cell cell) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("measure", cell.measure());
        shape.put("threshold", cell.threshold());
        shape.put("seriesBreak", cell.seriesBreak());
        shape.put("excluded", List.of());
        switch (cell.figure()) {
            case EditionFigure.Shown shown -> {
                shape.put("status", "SHOWN");
                shape.put("text", shown.text());
                shape.put(
                        cell.inDays() ? "mean" : "count",
                        cell.inDays() ? (Object) (double) shown.value() : (Object) shown.value());
            }
            case EditionFigure.Suppressed suppressed -> {
                shape.put("status", "SUPPRESSED");
                shape.put("text", suppressed.text());
                shape.put("explanation", Suppression.EXPLANATION);
            }
            case null -> {
                shape.put("status", "NOT_AVAILABLE");
                shape.put("text", "[x]");
                shape.put("explanation", "Nothing is published of this period.");
            }
        }
        return shape;
    }
}
