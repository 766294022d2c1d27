package org.waymark.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.disclosure.Attribute;
import org.waymark.disclosure.Catalogue;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Header;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.question.Definition.Figure;
import org.waymark.timeliness.question.Definition.Records;
import org.waymark.timeliness.question.Window;

/** Reads the file of a catalogue strictly: every problem is told with its line, and none is passed over. */
final class CatalogueReading {
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*@[1-9]\\d{0,3}");
    private static final Pattern SET_IN = Pattern.compile("(?m)^ +");

    private final Header<CatalogueKey> header;
    private final MeasureLibrary measures;

    private CatalogueReading(Header<CatalogueKey> header, MeasureLibrary measures) {
        this.header = header;
        this.measures = measures;
    }

    /**
     * @param problems to which whatever is wrong is added
     * @return empty where something is wrong
     */
    static Optional<EditionCatalogue> of(String file, String text, MeasureLibrary measures, List<String> problems) {
        int before = problems.size();
        var lines = SET_IN.matcher(text)
                .replaceAll("   ")
                .lines()
                .map(line -> line.startsWith(" ") ? line : " " + line)
                .toList();
        var header = Header.read(file, CatalogueKey.class, lines, problems);
        var catalogue = new CatalogueReading(header, measures).catalogue();
        return problems.size() == before ? catalogue : Optional.empty();
    }

    /** Of no use where a problem was found. */
    private Optional<EditionCatalogue> catalogue() {
        var id = header.as(CatalogueKey.CATALOGUE, "of the form " + ID, CatalogueReading::id)
                .orElse("");
        var window = header.as(CatalogueKey.WINDOW, "ONE_YEAR or THREE_YEARS", CatalogueReading::window)
                .orElse(Window.ONE_YEAR);
        var ends = header.as(CatalogueKey.ENDS, "a year", FinancialYear::parse);
        if ((window == Window.THREE_YEARS) != header.has(CatalogueKey.ENDS)) {
            header.problem(CatalogueKey.WINDOW, "names a year in which it ends if it is of three years, and only then");
        }
        var headlines = header.each(
                CatalogueKey.HEADLINES,
                "|",
                "a count of returns with its version",
                text -> measure(text, Figure.COUNT));
        var means = header.each(CatalogueKey.MEANS, "|", "a mean with its version", text -> measure(text, Figure.MEAN));
        var cohort = header.as(CatalogueKey.COHORT, "a share with its version", text -> measure(text, Figure.SHARE));
        Map<String, String> labels = new LinkedHashMap<>();
        header.each(CatalogueKey.LABELS, "|", "a code = words", TableReading::pair)
                .forEach(pair -> labels.put(pair.getKey(), pair.getValue()));
        var numerator = header.text(CatalogueKey.NUMERATOR);
        return TableReading.of(header, id).map(tables -> {
            checkAttributes(tables, numerator);
            return new EditionCatalogue(
                    id,
                    words(CatalogueKey.TITLE),
                    words(CatalogueKey.MEANING),
                    window,
                    ends.orElse(null),
                    headlines,
                    means,
                    cohort.orElse(""),
                    numerator,
                    tables,
                    labels);
        });
    }

    private void checkAttributes(Catalogue tables, @Nullable String numerator) {
        var names = tables.attributes().stream().map(Attribute::name).toList();
        if (numerator != null && !names.contains(numerator)) {
            header.problem(CatalogueKey.NUMERATOR, "is none of the attributes");
        }
        for (var attribute : tables.attributes()) {
            var dimension = EditionCatalogue.dimension(attribute.name());
            if (dimension.isEmpty() && !attribute.name().equals(numerator)) {
                header.problem(CatalogueKey.ATTRIBUTES, "names no dimension with \"%s\"".formatted(attribute.name()));
            }
            dimension
                    .filter(each -> !attribute.codes().stream()
                            .allMatch(code ->
                                    code.equals("NOT_KNOWN") || each.codes().contains(code)))
                    .ifPresent(each -> header.problem(
                            CatalogueKey.ATTRIBUTES, "has a code that %s does not have".formatted(each)));
        }
    }

    private String words(CatalogueKey key) {
        return header.as(key, "some words", text -> Optional.of(text).filter(each -> !each.isEmpty()))
                .orElse("");
    }

    /** Only one of a certain version means the same for ever. */
    private Optional<String> measure(String id, Figure figure) {
        try {
            var definition = measures.definition(id);
            boolean ofChildren = definition.records() == Records.RETURNS || definition.records() == Records.MILESTONES;
            return id.contains("@") && ofChildren && definition.figure() == figure ? Optional.of(id) : Optional.empty();
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static Optional<String> id(String text) {
        return Optional.of(text).filter(ID.asMatchPredicate());
    }

    private static Optional<Window> window(String text) {
        return switch (text) {
            case "ONE_YEAR" -> Optional.of(Window.ONE_YEAR);
            case "THREE_YEARS" -> Optional.of(Window.THREE_YEARS);
            default -> Optional.empty();
        };
    }
}
