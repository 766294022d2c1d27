package org.waymark.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released;
import org.waymark.journey.events.Released.TableState;
import org.waymark.timeliness.MeasureLibrary;

/** An edition as it is read: where it holds something back, with what the last edition before it published. */
final class EditionStanding {
    private final EditionCatalogues catalogues;
    private final MeasureLibrary library;

    EditionStanding(EditionCatalogues catalogues, MeasureLibrary library) {
        this.catalogues = catalogues;
        this.library = library;
    }

    private record Issue(EditionId id, Released released) {}

    /**
     * @param approved of the same council, in the order in which they were; those after the edition are passed over
     * @param released what the edition shows, or would show
     */
    PublishedEdition of(EditionSummary edition, Released released, List<EditionSummary> approved) {
        List<Issue> issues = new ArrayList<>();
        approved.stream()
                .takeWhile(each -> !each.id().equals(edition.id()))
                .filter(each -> each.id().isOfTheSame(edition.id()))
                .forEach(each -> Optional.ofNullable(each.released())
                        .ifPresent(shown -> issues.addFirst(new Issue(each.id(), shown))));
        issues.addFirst(new Issue(edition.id(), released));
        return new PublishedEdition(
                edition,
                released,
                released.headlines().stream()
                        .map(each -> headline(each, issues))
                        .toList(),
                released.tables().stream().map(each -> table(each, issues)).toList());
    }

    private PublishedEdition.Headline headline(Released.Figure figure, List<Issue> issues) {
        var definition = library.definition(figure.measure());
        var standing = figure.heldBack()
                ? first(issues, issue -> figureOf(issue.released(), figure.measure()))
                : Optional.of(Map.entry(issues.getFirst().id(), figure));
        return new PublishedEdition.Headline(
                figure.measure(),
                definition.title(),
                figure(standing.map(each -> each.getValue().shown()).orElse(null), definition.unit()),
                figure.heldBack(),
                standing.map(Map.Entry::getKey).orElse(issues.getFirst().id()));
    }

    private static Optional<Released.Figure> figureOf(Released released, String measure) {
        return released.headlines().stream()
                .filter(each -> each.measure().equals(measure) && !each.heldBack())
                .findFirst();
    }

    private PublishedEdition.Table table(Released.Table table, List<Issue> issues) {
        if (table.state() == TableState.LEFT_OUT) {
            return new PublishedEdition.Table(table.table(), table.state(), null, List.of(), List.of());
        }
        return first(issues, issue -> published(issue.released(), table.table()))
                .map(standing -> new PublishedEdition.Table(
                        table.table(),
                        table.state(),
                        standing.getKey(),
                        standing.getValue().by(),
                        rows(standing.getKey(), standing.getValue())))
                .orElseGet(() -> new PublishedEdition.Table(table.table(), table.state(), null, List.of(), List.of()));
    }

    private static Optional<Released.Table> published(Released released, String table) {
        return released.tables().stream()
                .filter(each -> each.table().equals(table) && each.state() == TableState.PUBLISHED)
                .findFirst();
    }

    private List<PublishedEdition.Row> rows(EditionId edition, Released.Table table) {
        return table.cells().stream()
                .map(cell -> new PublishedEdition.Row(
                        keys(edition, table.by(), cell.of()), figure(cell.shown(), "children")))
                .toList();
    }

    private static <T> Optional<Map.Entry<EditionId, T>> first(List<Issue> issues, Function<Issue, Optional<T>> found) {
        return issues.stream()
                .flatMap(issue -> found.apply(issue).stream().map(each -> Map.entry(issue.id(), each)))
                .findFirst();
    }

    private static EditionFigure figure(@Nullable Integer shown, String unit) {
        if (shown == null) {
            return new EditionFigure.Suppressed();
        }
        return new EditionFigure.Shown(shown, unit.equals("days") ? shown + " days" : Integer.toString(shown));
    }

    ProposedEdition proposed(EditionSummary edition, MadeEdition made, List<EditionSummary> approved) {
        return new ProposedEdition(
                of(edition, made.released(), approved),
                made.hidden().stream()
                        .map(each -> new ProposedEdition.Hidden(
                                each.measure(), each.table(), keys(edition.id(), each.of()), each.because()))
                        .toList(),
                made.bounds().stream()
                        .map(each -> new ProposedEdition.Bounds(
                                each.cells().stream()
                                        .map(cell -> keys(edition.id(), cell))
                                        .toList(),
                                each.least(),
                                each.most()))
                        .toList());
    }

    private List<PublishedEdition.Key> keys(EditionId edition, Map<String, String> codes) {
        return keys(edition, List.copyOf(codes.keySet()), codes);
    }

    /** In the order in which the table is parted. */
    private List<PublishedEdition.Key> keys(EditionId edition, List<String> by, Map<String, String> codes) {
        var catalogue = catalogues.named(edition.catalogue());
        return by.stream()
                .flatMap(attribute -> Optional.ofNullable(codes.get(attribute))
                        .map(code -> new PublishedEdition.Key(attribute, code, catalogue.label(attribute, code)))
                        .stream())
                .toList();
    }
}
