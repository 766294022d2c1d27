package org.waymark.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.TableReading.Tables;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Header;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.question.Definition.Figure;
import org.waymark.timeliness.question.Definition.Records;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

/** Reads the file of a catalogue strictly: every problem is told with its line, and none is passed over. */
final class CatalogueReading {
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*@[1-9]\\d{0,3}");
    private static final Pattern SET_IN = Pattern.compile("(?m)^ +");
    private static final String NOT_KNOWN = "NOT_KNOWN";

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
            var catalogue = new EditionCatalogue(
                    id,
                    words(CatalogueKey.TITLE),
                    words(CatalogueKey.MEANING),
                    window,
                    ends.orElse(null),
                    headlines,
                    means,
                    cohort.orElse(""),
                    cohort.flatMap(share -> counted(headlines, share)).orElse(""),
                    numerator,
                    tables.catalogue(),
                    tables.recorded(),
                    labels);
            checkWords(catalogue);
            return catalogue;
        });
    }

    /** What the tables part must be told, whatever they are. */
    private Optional<String> counted(List<String> headlines, String cohort) {
        var of = measures.definition(cohort).of();
        var counted = headlines.stream()
                .filter(each -> measures.definition(each).code().equals(of))
                .findFirst();
        if (counted.isEmpty()) {
            header.problem(CatalogueKey.HEADLINES, "does not name the count of the cohort, %s".formatted(of));
        }
        return counted;
    }

    private void checkAttributes(Tables tables, @Nullable String numerator) {
        if (numerator != null && !tables.recorded().containsKey(numerator)) {
            header.problem(CatalogueKey.NUMERATOR, "is none of the attributes");
        }
        tables.recorded().forEach((attribute, codes) -> {
            var dimension = EditionCatalogue.dimension(attribute);
            if (dimension.isEmpty() && !attribute.equals(numerator)) {
                header.problem(CatalogueKey.ATTRIBUTES, "names no dimension with \"%s\"".formatted(attribute));
            } else {
                checkCodes(dimension.orElse(Dimension.EARLY_PERMANENCE), attribute, codes.keySet());
            }
        });
    }

    /** Only whether something is not known may be left out: who is told so of anybody is refused the whole. */
    private void checkCodes(Dimension dimension, String attribute, Set<String> codes) {
        if (!codes.stream()
                .allMatch(code -> code.equals(NOT_KNOWN) || dimension.codes().contains(code))) {
            header.problem(CatalogueKey.ATTRIBUTES, "has a code that %s does not have".formatted(attribute));
        }
        if (!dimension.codes().stream().allMatch(code -> code.equals(NOT_KNOWN) || codes.contains(code))) {
            header.problem(CatalogueKey.ATTRIBUTES, "leaves out a code that %s has".formatted(attribute));
        }
    }

    private void checkWords(EditionCatalogue catalogue) {
        catalogue.categories().keySet().stream()
                .filter(part -> catalogue.label(part.attribute(), part.code()).equals(part.code()))
                .forEach(part -> header.problem(CatalogueKey.LABELS, "has no words for %s".formatted(part)));
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
