package org.waymark.web.pages.editions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.web.pages.editions.ReadEdition.Definition;
import org.waymark.web.pages.editions.ReadEdition.Headline;
import org.waymark.web.pages.editions.ReadEdition.Row;

/**
 * An edition ready to print.
 *
 * @param council its name
 * @param knownAt the day as known at which it tells
 * @param whyHidden the words for every figure that is not shown; null where all are
 * @param digest null unless it was approved
 */
record EditionSheet(
        String id,
        String council,
        String period,
        String knownAt,
        String decidedOn,
        List<Line> lines,
        List<EditionGrid> grids,
        @Nullable String whyHidden,
        String rules,
        String solver,
        List<From> beside,
        List<Definition> measures,
        @Nullable String digest) {

    /** @param threshold in words; null where none is drawn */
    record Line(
            String measure,
            String title,
            Shown shown,
            @Nullable String threshold,
            @Nullable From heldBack) {}

    /** @param isHidden whether the text only says that it is not shown */
    record Shown(String text, boolean isHidden) {
        static Shown of(ReadEdition.Figure figure) {
            return new Shown(figure.text(), figure.isHidden());
        }
    }

    /** An edition that published something, and how it is found. */
    record From(String text, String address) {
        /** As {@code E06000990/council-year@1/2021-22/3} names it. */
        static From of(String edition) {
            var parts = edition.split("/");
            return new From(
                    "edition %s of %s".formatted(parts[3], parts[2]),
                    "/editions/%s/%s?number=%s".formatted(parts[0], parts[2], parts[3]));
        }
    }

    static EditionSheet of(ReadEdition edition, List<Definition> definitions, UnaryOperator<String> nameOf) {
        var summary = edition.summary();
        Map<String, Definition> known = new LinkedHashMap<>();
        definitions.forEach(each -> known.put(each.measure(), each));
        return new EditionSheet(
                summary.id(),
                nameOf.apply(summary.authority()),
                summary.period(),
                summary.knownOn(),
                summary.decidedOn(),
                edition.headlines().stream()
                        .map(each -> line(each, summary.period(), known.get(each.measure())))
                        .toList(),
                edition.tables().stream().map(EditionGrid::of).toList(),
                whyHidden(edition),
                edition.rules(),
                edition.solver(),
                edition.beside().stream().map(From::of).toList(),
                edition.measures().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList(),
                summary.digest());
    }

    private static Line line(Headline headline, String period, @Nullable Definition definition) {
        var threshold = definition == null
                ? null
                : definition.thresholds().stream()
                        .filter(each -> each.holdsFor(period))
                        .map(each -> each.days() + " days")
                        .reduce((_, later) -> later)
                        .orElse(null);
        return new Line(
                headline.measure(),
                headline.title(),
                Shown.of(headline.figure()),
                threshold,
                headline.heldBack() ? From.of(headline.from()) : null);
    }

    private static @Nullable String whyHidden(ReadEdition edition) {
        return Stream.concat(
                        edition.headlines().stream().map(Headline::figure),
                        edition.tables().stream()
                                .flatMap(table -> table.rows().stream())
                                .map(Row::figure))
                .map(ReadEdition.Figure::explanation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
