package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Picture.Line;
import org.waymark.briefing.writing.Measure.Kind;

/**
 * DfE's figures over years, and this home's own beside them where both are the same thing in the same unit: months never
 * stand beside days.
 *
 * @param ours with the periods that its table shows; null where there are none
 */
record NationalLines(Told told, @Nullable Breakdown ours) {
    private static final String TOTAL = "Total";
    private static final String OF_DFE = ", DfE";
    private static final double PER_CENT = 100;

    /** None where nothing is told of all together. */
    Optional<Lines> lines() {
        var years = told.all("rows").stream()
                .map(row -> row.text("year"))
                .distinct()
                .sorted()
                .toList();
        var own = own(years);
        var published = published(years).toList();
        var lines = Stream.of(
                        published.stream().filter(NationalLines::isEngland),
                        own.stream(),
                        published.stream().filter(each -> !isEngland(each)))
                .flatMap(each -> each)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Lines(
                told.at("series").text("title"),
                unit().equals("PERCENT") ? "%" : Words.plain(unit()),
                years,
                lines,
                null,
                List.of(),
                ours == null || own.isEmpty() ? List.of() : ours.provisional()));
    }

    /** It comes first, so that it is there where not all lines can be. */
    private static boolean isEngland(Line line) {
        return area(line.label()).equals("England");
    }

    /** Of a line's label, the area alone. */
    static String area(String label) {
        return label.endsWith(OF_DFE) ? label.substring(0, label.length() - OF_DFE.length()) : label;
    }

    private String unit() {
        return told.at("series").text("unit");
    }

    /** Of all together, by area; counts of England beside a council's would only flatten it, so they are of councils alone. */
    private Stream<Line> published(List<String> years) {
        var all = told.all("rows").stream()
                .filter(row -> row.text("characteristic").equals(TOTAL))
                .toList();
        boolean hasCouncils = all.stream().anyMatch(NationalLines::isOfCouncil);
        return all.stream()
                .filter(row -> !unit().equals("CHILDREN") || !hasCouncils || isOfCouncil(row))
                .map(row -> row.at("area").text("name"))
                .distinct()
                .map(area -> new Line(
                        area + OF_DFE,
                        values(
                                years,
                                year -> all.stream()
                                        .filter(row -> row.text("year").equals(year)
                                                && row.at("area").text("name").equals(area))
                                        .findFirst()
                                        .map(row -> value(row.at("figure")))
                                        .orElse(null))));
    }

    private static boolean isOfCouncil(Told row) {
        return row.at("area").text("level").equals("AUTHORITY");
    }

    private @Nullable Double value(Told figure) {
        var value = figure.text("status").equals(Status.SHOWN.name()) ? figure.number("value") : null;
        return value == null || !unit().equals("PERCENT") ? value : Double.valueOf(value / PER_CENT);
    }

    private interface OfYear {
        @Nullable
        Double value(String year);
    }

    private static List<@Nullable Double> values(List<String> years, OfYear of) {
        List<@Nullable Double> values = new ArrayList<>();
        years.forEach(year -> values.add(of.value(year)));
        return values;
    }

    private List<Line> own(List<String> years) {
        if (ours == null || !isLike(ours.measures().getFirst())) {
            return List.of();
        }
        var kind = ours.measures().getFirst().kind();
        return ours.rows().stream()
                .filter(row -> row.keys().size() < 2 && row.keys().isEmpty() != ours.isGrouped())
                .map(Breakdown.Row::keys)
                .distinct()
                .map(keys -> new Line(
                        (keys.isEmpty() ? "" : keys.getFirst().label() + ", ") + "own cases",
                        values(
                                years,
                                year -> ours.of(year).stream()
                                        .filter(row -> row.keys().equals(keys))
                                        .findFirst()
                                        .map(row -> row.cells().getFirst().headline(kind))
                                        .orElse(null))))
                .toList();
    }

    /** Whether ours is in DfE's unit. */
    private boolean isLike(Measure measure) {
        return switch (unit()) {
            case "PERCENT" -> measure.kind() == Kind.SHARE;
            case "CHILDREN" -> measure.kind() == Kind.COUNT && measure.unit().equals("children");
            default -> false;
        };
    }
}
