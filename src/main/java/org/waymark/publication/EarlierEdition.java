package org.waymark.publication;

import java.util.List;
import java.util.Optional;
import org.waymark.disclosure.MeanAudit;
import org.waymark.disclosure.Table;
import org.waymark.disclosure.Verdict;
import org.waymark.journey.events.Released;
import org.waymark.journey.events.Released.TableState;
import org.waymark.publication.EditionWork.Approved;
import org.waymark.timeliness.question.Period;

/**
 * An edition that was approved before, with what it was made of then.
 *
 * @param facts as they can still be read; whether they are those of then is seen from what it showed
 */
record EarlierEdition(Approved approved, EditionFacts facts) {
    Released released() {
        return approved.released();
    }

    Period period() {
        return facts.period();
    }

    boolean isOf(Period other) {
        return period().equals(other);
    }

    /** By its code: of whatever version, it is read as the same. */
    static String code(String measure) {
        int at = measure.indexOf('@');
        return at < 0 ? measure : measure.substring(0, at);
    }

    Optional<Released.Figure> figure(String measure) {
        return released().headlines().stream()
                .filter(each -> code(each.measure()).equals(code(measure)))
                .findFirst();
    }

    Optional<Integer> shown(String measure) {
        return figure(measure).flatMap(each -> Optional.ofNullable(each.shown()));
    }

    List<Released.Table> published() {
        return released().tables().stream()
                .filter(each -> each.state() == TableState.PUBLISHED)
                .toList();
    }

    /** Whether every table by one attribute stood on its finest rung. */
    boolean isInDetail() {
        var rungs = published().stream().map(this::rung).toList();
        return facts.catalogue().tables().ladders().stream()
                .map(ladder -> ladder.rungs().getFirst())
                .filter(table -> table.axes().size() == 1)
                .allMatch(rungs::contains);
    }

    /** The rung of the catalogue's ladder that a table stood on. */
    Table rung(Released.Table published) {
        var cells = published.cells().stream()
                .map(cell -> EditionCells.cell(cell.of()))
                .toList();
        return facts.catalogue().tables().ladders().stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .filter(rung -> rung.name().equals(published.table())
                        && EditionCells.cells(rung).equals(cells))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it said anything of the children whom tables count. */
    boolean tellsOfChildren() {
        return shown(facts.catalogue().counted()).isPresent() || !published().isEmpty();
    }

    boolean isReproduced() {
        return released().headlines().stream().allMatch(each -> isReproduced(each.measure())) && hasItsChildren();
    }

    /** Whether a number that it showed comes out the same. */
    boolean isReproduced(String measure) {
        return figure(measure)
                .map(each -> each.shown() == null || worked(each.measure()).equals(Optional.of(each.shown())))
                .orElse(true);
    }

    private Optional<Integer> worked(String measure) {
        var cases = facts.headlines().get(measure);
        if (cases != null) {
            return Optional.of(cases.size());
        }
        var children = facts.means().getOrDefault(measure, List.of());
        return new MeanAudit(List.of())
                .release(new Verdict.Shown(children.size()), children).stream()
                        .boxed()
                        .findFirst();
    }

    /** Whether every number that it showed of them comes out the same. */
    boolean hasItsChildren() {
        return (published().isEmpty() || facts.isAllNamed())
                && shown(facts.catalogue().counted())
                        .map(shown -> shown == facts.children().size())
                        .orElse(true)
                && published().stream().flatMap(table -> table.cells().stream()).allMatch(this::isReproduced);
    }

    private boolean isReproduced(Released.Cell cell) {
        var catalogue = facts.catalogue();
        var id = EditionCells.cell(cell.of());
        var shown = cell.shown();
        return shown == null
                || shown
                        == facts.children().stream()
                                .filter(child -> child.isIn(id, catalogue, catalogue.categories()))
                                .count();
    }
}
