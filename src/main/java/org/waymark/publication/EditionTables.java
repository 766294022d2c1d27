package org.waymark.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.disclosure.Axis;
import org.waymark.disclosure.CellId;
import org.waymark.disclosure.Decision;
import org.waymark.disclosure.Table;
import org.waymark.disclosure.Verdict;
import org.waymark.journey.events.Released;
import org.waymark.journey.events.Released.TableState;

/** The tables of an edition as it was decided: in the catalogue's order and words. */
final class EditionTables {
    private final EditionCatalogue catalogue;
    private final EarlierEditions earlier;
    private final JointProblem problem;
    private final Decision decision;

    EditionTables(EditionCatalogue catalogue, EarlierEditions earlier, JointProblem problem, Decision decision) {
        this.catalogue = catalogue;
        this.earlier = earlier;
        this.problem = problem;
        this.decision = decision;
    }

    List<Released.Table> released() {
        return catalogue.tableNames().keySet().stream()
                .map(name -> published(name)
                        .map(table -> new Released.Table(
                                name,
                                TableState.PUBLISHED,
                                table.axes().stream().map(Axis::attribute).toList(),
                                EditionCells.cells(table).stream()
                                        .map(this::cell)
                                        .toList()))
                        .orElseGet(() -> Released.Table.without(name, without(name))))
                .toList();
    }

    private Optional<Table> published(String name) {
        return decision.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst();
    }

    /** What was published before is still read, whatever the reason that it is not published anew. */
    private TableState without(String name) {
        return earlier.isStanding(name) ? TableState.HELD_BACK : TableState.LEFT_OUT;
    }

    private Released.Cell cell(CellId id) {
        return new Released.Cell(problem.codes(id), shown(id));
    }

    private @Nullable Integer shown(CellId id) {
        return switch (decision.cells().get(id)) {
            case Verdict.Shown(var value) -> value;
            case Verdict.Suppressed _ -> null;
            case null -> throw new IllegalStateException("Nothing was decided of a cell of a table that is shown.");
        };
    }

    /** Of every cell that is hidden. */
    List<Released.Bounds> bounds() {
        return decision.hidden().stream()
                .map(each -> new Released.Bounds(problem.codes(each.cell()), each.least(), each.most()))
                .toList();
    }

    List<MadeEdition.Hidden> hidden() {
        List<MadeEdition.Hidden> hidden = new ArrayList<>();
        for (var table : decision.tables()) {
            for (var id : EditionCells.cells(table)) {
                if (decision.cells().get(id) instanceof Verdict.Suppressed(var reasons)) {
                    hidden.add(new MadeEdition.Hidden(
                            null,
                            table.name(),
                            problem.codes(id),
                            reasons.stream()
                                    .map(reason -> HiddenBecause.valueOf(reason.name()))
                                    .collect(Collectors.toCollection(TreeSet::new))));
                }
            }
        }
        return hidden;
    }

    List<MadeEdition.SecretBounds> secretBounds() {
        return decision.bounds().stream()
                .map(each -> new MadeEdition.SecretBounds(
                        each.cells().stream().map(problem::codes).toList(), each.least(), each.most()))
                .toList();
    }
}
