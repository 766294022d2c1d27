package org.waymark.publication;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.disclosure.TimedChild;
import org.waymark.publication.EditionFacts.Case;
import org.waymark.publication.EditionFacts.Counted;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
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

/** Reads what an edition is made of. */
final class EditionReading {
    private static final String YES = "YES";
    private static final String NO = "NO";

    private final MeasureLibrary library;
    private final EditionCatalogues catalogues;
    private final BreakdownRows rows;

    EditionReading(MeasureLibrary library, EditionCatalogues catalogues, LocalAuthorities authorities) {
        this.library = library;
        this.catalogues = catalogues;
        this.rows = new BreakdownRows(new ExactCells(library), authorities);
    }

    /** @throws Refusal where not all of it is known */
    EditionFacts known(
            Projection projection,
            EditionCatalogue catalogue,
            AuthorityCode authority,
            Period period,
            Instant knownAt) {
        return projection.warehouse().read(session -> {
            if (Projection.parkedEvents(session) > 0 || projection.failed()) {
                throw new Refusal(
                        "PROVISIONAL",
                        "Some events could not be taken in, so all figures are provisional and none is published. The service's health says what to do.");
            }
            checkAvailable(session, catalogue, period, new Scope(knownAt, List.of(authority.value()), Map.of()));
            var facts = read(session, catalogue, authority, period, knownAt);
            checkNamed(facts);
            return facts;
        });
    }

    /** Whatever there is, for what was known once and may be so no longer. */
    EditionFacts then(
            Projection projection,
            EditionCatalogue catalogue,
            AuthorityCode authority,
            Period period,
            Instant knownAt) {
        return projection.warehouse().read(session -> read(session, catalogue, authority, period, knownAt));
    }

    private EditionFacts read(
            Session session, EditionCatalogue catalogue, AuthorityCode authority, Period period, Instant knownAt) {
        var scope = new Scope(knownAt, List.of(authority.value()), Map.of());
        Map<String, List<Case>> headlines = new LinkedHashMap<>();
        catalogue.headlines().forEach(count -> headlines.put(count, cases(session, count, period, scope)));
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
    }

    private void checkAvailable(Session session, EditionCatalogue catalogue, Period period, Scope scope) {
        var asked = Stream.of(catalogue.headlines(), catalogue.means(), List.of(catalogue.cohort()))
                .flatMap(List::stream)
                .toList();
        var question = new Question(
                asked, null, Window.ONE_YEAR, List.of(), Map.of(), CountingUnit.CHILD, scope.knownAt(), "edition");
        var coverage = Coverage.of(session, scope.knownAt(), scope.authorities());
        var definitions = asked.stream().map(library::definition).toList();
        rows.of(session, new Resolved(question, definitions, List.of(period), scope, coverage)).stream()
                .flatMap(row -> row.cells().stream())
                .forEach(EditionReading::checkAvailable);
    }

    private static void checkAvailable(PublishedCell cell) {
        if (cell instanceof PublishedCell.NotAvailable missing) {
            throw new Refusal(
                    "NOT_AVAILABLE",
                    "Not all of this period is known, so nothing of it is published. %s: %s"
                            .formatted(missing.measure(), missing.explanation()));
        }
    }

    /** Under another code a child would be told of as it is not. */
    private static void checkNamed(EditionFacts facts) {
        var without = facts.catalogue().recorded().keySet().stream()
                .sorted()
                .map(attribute -> Map.entry(attribute, unnamed(facts, attribute)))
                .filter(each -> each.getValue() > 0)
                .map(each -> "%s of %d".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            throw new Refusal(
                    "NOT_AVAILABLE",
                    "The tables have no place for what is recorded, or is not, of some children, so nothing of this period is published: %s."
                            .formatted(without));
        }
    }

    private static long unnamed(EditionFacts facts, String attribute) {
        return facts.children().stream()
                .filter(child -> child.code(facts.catalogue(), attribute).isEmpty())
                .count();
    }

    private List<Case> cases(Session session, String count, Period period, Scope scope) {
        return new CohortCases(library)
                .of(session, count, period, List.of(), scope).stream()
                        .filter(each -> each.inNumerator() != null)
                        .map(each -> new Case(each.caseKey(), each.child(), each.family(), year(each, period)))
                        .toList();
    }

    private List<TimedChild> timed(Session session, String mean, Period period, Scope scope) {
        return new CohortCases(library)
                .of(session, mean, period, List.of(), scope).stream()
                        .flatMap(each -> Optional.ofNullable(each.value())
                                .map(days -> new TimedChild(each.child(), each.family(), (int) Math.round(days)))
                                .stream())
                        .toList();
    }

    private List<Counted> children(Session session, EditionCatalogue catalogue, Period period, Scope scope) {
        var dimensions = catalogues.attributes().stream()
                .flatMap(attribute -> EditionCatalogue.dimension(attribute).stream())
                .toList();
        return new CohortCases(library)
                .of(session, catalogue.cohort(), period, dimensions, scope).stream()
                        .map(each -> new Counted(each.child(), each.family(), year(each, period), recorded(each)))
                        .toList();
    }

    private static FinancialYear year(CohortCase counted, Period period) {
        return period.needs().stream()
                .filter(year -> !counted.countedOn().isAfter(year.endsOn()))
                .findFirst()
                .orElseThrow();
    }

    /** What is no dimension says whether a child is in the cohort's numerator, in whichever catalogue. */
    private Map<String, String> recorded(CohortCase child) {
        Map<String, String> recorded = new HashMap<>();
        for (var attribute : catalogues.attributes()) {
            recorded.put(
                    attribute,
                    EditionCatalogue.dimension(attribute).isPresent()
                            ? child.codes().getOrDefault(attribute, "")
                            : said(child.inNumerator()));
        }
        return recorded;
    }

    private static String said(@Nullable Boolean inNumerator) {
        return inNumerator == null ? "NOT_KNOWN" : inNumerator ? YES : NO;
    }
}
