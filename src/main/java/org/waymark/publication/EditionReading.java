package org.waymark.publication;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.disclosure.Attribute;
import org.waymark.disclosure.Child;
import org.waymark.disclosure.TimedChild;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.CohortCase;
import org.waymark.timeliness.CohortCases;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;
import org.waymark.warehouse.Session;

/** Reads what an edition is made of, and refuses where not all of it is known. */
final class EditionReading {
    private static final String YES = "YES";
    private static final String NO = "NO";

    private final Projection projection;
    private final MeasureLibrary library;
    private final BreakdownRows rows;

    EditionReading(Projection projection, MeasureLibrary library, LocalAuthorities authorities) {
        this.projection = projection;
        this.library = library;
        this.rows = new BreakdownRows(new ExactCells(library), authorities);
    }

    EditionFacts read(EditionCatalogue catalogue, AuthorityCode authority, Period period, Instant knownAt) {
        return projection.warehouse().read(session -> {
            if (Projection.parkedEvents(session) > 0 || projection.failed()) {
                throw new Refusal(
                        "PROVISIONAL",
                        "Some events could not be taken in, so all figures are provisional and none is published. The service's health says what to do.");
            }
            var scope = new Scope(knownAt, List.of(authority.value()), Map.of());
            var headlines = headlines(session, catalogue, period, scope);
            Map<String, List<TimedChild>> means = new LinkedHashMap<>();
            catalogue.means().forEach(mean -> means.put(mean, timed(session, mean, period, scope)));
            return new EditionFacts(
                    catalogue,
                    authority,
                    period,
                    knownAt,
                    Projection.applied(session),
                    headlines,
                    means,
                    children(session, catalogue, period, scope));
        });
    }

    private Map<String, Integer> headlines(Session session, EditionCatalogue catalogue, Period period, Scope scope) {
        var asked = Stream.of(catalogue.headlines(), catalogue.means(), List.of(catalogue.cohort()))
                .flatMap(List::stream)
                .toList();
        var question = new Question(
                asked, null, Window.ONE_YEAR, List.of(), Map.of(), CountingUnit.CHILD, scope.knownAt(), "edition");
        var coverage = Coverage.of(session, scope.knownAt(), scope.authorities());
        var definitions = asked.stream().map(library::definition).toList();
        Map<String, Integer> counts = new HashMap<>();
        rows.of(session, new Resolved(question, definitions, List.of(period), scope, coverage)).stream()
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> counts.put(cell.measure(), count(cell)));
        Map<String, Integer> headlines = new LinkedHashMap<>();
        catalogue.headlines().forEach(measure -> headlines.put(measure, counts.getOrDefault(measure, 0)));
        return headlines;
    }

    private static int count(PublishedCell cell) {
        return switch (cell) {
            case PublishedCell.Shown shown -> shown.count();
            case PublishedCell.NotAvailable missing ->
                throw new Refusal(
                        "NOT_AVAILABLE",
                        "Not all of this period is known, so nothing of it is published. %s: %s"
                                .formatted(missing.measure(), missing.explanation()));
        };
    }

    private List<TimedChild> timed(Session session, String mean, Period period, Scope scope) {
        return new CohortCases(library)
                .of(session, mean, period, List.of(), scope).stream()
                        .flatMap(each -> Optional.ofNullable(each.value())
                                .map(days -> new TimedChild(each.child(), each.family(), (int) Math.round(days)))
                                .stream())
                        .toList();
    }

    private List<Child> children(Session session, EditionCatalogue catalogue, Period period, Scope scope) {
        var attributes = catalogue.tables().attributes();
        var dimensions = attributes.stream()
                .flatMap(attribute -> EditionCatalogue.dimension(attribute.name()).stream())
                .toList();
        return new CohortCases(library)
                .of(session, catalogue.cohort(), period, dimensions, scope).stream()
                        .map(each -> new Child(each.child(), each.family(), codes(each, catalogue)))
                        .toList();
    }

    private static Map<String, String> codes(CohortCase child, EditionCatalogue catalogue) {
        Map<String, String> codes = new HashMap<>();
        for (var attribute : catalogue.tables().attributes()) {
            var said = attribute.name().equals(catalogue.numerator())
                    ? said(child.inNumerator())
                    : child.codes().getOrDefault(attribute.name(), "");
            codes.put(attribute.name(), listed(attribute, said));
        }
        return codes;
    }

    private static String said(@Nullable Boolean inNumerator) {
        return inNumerator == null ? "" : inNumerator ? YES : NO;
    }

    /** What the catalogue does not name, such as that a record was destroyed, is told under its last code. */
    private static String listed(Attribute attribute, String code) {
        return attribute.codes().contains(code) ? code : attribute.codes().getLast();
    }
}
