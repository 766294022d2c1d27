package org.waymark.publication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;

/**
 * Looks a breakdown up in what was approved. Nothing is reckoned: each figure is a headline or a cell of an edition. Which of a question
 * can be published at all depends on the catalogue alone, and on nobody's figures.
 */
final class PublishedBreakdowns {
    private static final Set<Dimension> COUNCIL = Set.of(Dimension.LOCAL_AUTHORITY);

    private final EditionCatalogues catalogues;
    private final MeasureLibrary library;
    private final EditionStanding standing;
    private final List<EditionSummary> approved;

    /** @param approved all that the asker may read, of each place in the order in which they were */
    PublishedBreakdowns(
            EditionCatalogues catalogues,
            MeasureLibrary library,
            EditionStanding standing,
            List<EditionSummary> approved) {
        this.catalogues = catalogues;
        this.library = library;
        this.standing = standing;
        this.approved = approved;
    }

    /** @throws org.waymark.shared.Refusal {@code WHICH_COUNCIL} where several publish and none is named */
    PublishedBreakdown of(Question question, Instant now) {
        var definitions = question.measures().stream().map(library::definition).toList();
        var catalogue = catalogues.newest().stream()
                .filter(each -> each.window() == question.window())
                .findFirst();
        var table = catalogue.flatMap(each -> each.tableOf(question.by()));
        SequencedSet<String> unpublished = new LinkedHashSet<>();
        Map<String, Definition> publishable = new LinkedHashMap<>();
        for (int i = 0; i < definitions.size(); i++) {
            var definition = definitions.get(i);
            if (isPlain(question) && catalogue.isPresent() && publishes(catalogue.get(), question, table, definition)) {
                publishable.put(question.measures().get(i), definition);
            } else {
                unpublished.add(told(question, title(question.measures().get(i), definition)));
            }
        }
        if (publishable.isEmpty()) {
            return new PublishedBreakdown(
                    List.of(), List.of(), List.of(), now, List.copyOf(unpublished), digest(question, List.of()));
        }
        return new PublishedReading(
                        standing,
                        approved,
                        question,
                        catalogue.orElseThrow(),
                        table.orElse(null),
                        publishable,
                        unpublished)
                .all(now);
    }

    private static boolean publishes(
            EditionCatalogue catalogue, Question question, Optional<String> table, Definition definition) {
        var id = id(definition);
        return question.by().isEmpty()
                ? catalogue.headlines().contains(id) || catalogue.means().contains(id)
                : table.isPresent() && catalogue.counted().equals(id);
    }

    private static boolean isPlain(Question question) {
        return COUNCIL.containsAll(question.where().keySet()) && question.unit() == CountingUnit.CHILD;
    }

    static String id(Definition definition) {
        return "%s@%s".formatted(definition.code(), definition.version());
    }

    /** Of a time between milestones with their names. */
    private static String title(String measure, Definition definition) {
        var parts = measure.split(":", -1);
        return parts.length == 3
                ? "Time from %s to %s".formatted(words(parts[1]), words(parts[2]))
                : definition.title();
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String told(Question question, String title) {
        var told = new StringBuilder("“%s”".formatted(title));
        if (question.unit() != CountingUnit.CHILD) {
            told.append(" in sibling groups");
        }
        if (!question.by().isEmpty()) {
            told.append(" by ").append(words(question.by()));
        }
        if (!COUNCIL.containsAll(question.where().keySet())) {
            told.append(" of chosen children only");
        }
        return told.append(
                        switch (question.window()) {
                            case ONE_YEAR -> ", year by year";
                            case THREE_YEARS -> ", three years together";
                            case QUARTER -> ", quarter by quarter";
                        })
                .append(": councils do not publish this, whatever the figures are.")
                .toString();
    }

    static String words(List<Dimension> by) {
        return by.stream().map(each -> words(each.name())).collect(Collectors.joining(" and "));
    }

    static String digest(Question question, List<PublishedBreakdown.Row> rows) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("measures", question.measures());
        whole.put("window", question.window());
        whole.put("by", question.by());
        whole.put("where", question.where());
        whole.put("published", rows);
        return Digest.of(whole);
    }
}
