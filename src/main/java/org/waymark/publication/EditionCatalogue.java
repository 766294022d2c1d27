package org.waymark.publication;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.disclosure.Axis;
import org.waymark.disclosure.Catalogue;
import org.waymark.disclosure.CellId;
import org.waymark.disclosure.Ladder;
import org.waymark.disclosure.Table;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Window;

/**
 * What a council publishes of one period, whatever its figures are.
 *
 * @param id name and version, {@code council-year@1}
 * @param ends a year in which a window of several years ends; null where windows are of one year
 * @param headlines counts, by id with version
 * @param means by id with version
 * @param cohort the measure that considers the children whom the tables count
 * @param counted the headline that says how many they are
 * @param numerator the attribute that says whether a child is in that measure's numerator; null where none does
 * @param tables finest first
 * @param recorded by attribute, which of its codes stands for each that is recorded; there need not be one for all
 * @param labels of codes that no dimension has, {@code NO}, or that have others here, {@code NO of SEX}
 */
public record EditionCatalogue(
        String id,
        String title,
        String meaning,
        Window window,
        @Nullable FinancialYear ends,
        List<String> headlines,
        List<String> means,
        String cohort,
        String counted,
        @Nullable String numerator,
        Catalogue tables,
        Map<String, Map<String, String>> recorded,
        Map<String, String> labels) {
    static final int YEARS_OF_WINDOW = 3;

    public EditionCatalogue {
        headlines = List.copyOf(headlines);
        means = List.copyOf(means);
        recorded = Map.copyOf(recorded);
        labels = Map.copyOf(labels);
    }

    String name() {
        return id.substring(0, id.indexOf('@'));
    }

    int version() {
        return Integer.parseInt(id.substring(id.indexOf('@') + 1));
    }

    /** The period of a label; empty where it is none of those of which this is published. */
    Optional<Period> period(String label) {
        return Period.parse(label).filter(this::publishes);
    }

    private boolean publishes(Period period) {
        var year = period.needs().getLast();
        return window.endingIn(year).contains(period)
                && (ends == null || (year.startYear() - ends.startYear()) % YEARS_OF_WINDOW == 0);
    }

    /** Its tables by name, each with how it is parted where it is finest. */
    public Map<String, List<String>> tableNames() {
        return tables.ladders().stream()
                .map(EditionCatalogue::finest)
                .collect(Collectors.toMap(
                        Table::name,
                        table -> table.axes().stream().map(Axis::attribute).toList(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    /** The table that is parted by just these, however its codes are put together; empty where there is none. */
    Optional<String> tableOf(List<Dimension> by) {
        var attributes = by.stream().map(EditionCatalogue::attribute).toList();
        return tables.ladders().stream()
                .map(EditionCatalogue::finest)
                .filter(table ->
                        table.axes().stream().map(Axis::attribute).toList().equals(attributes))
                .map(Table::name)
                .findFirst();
    }

    /** Ethnic groups are ethnicities put together. */
    private static String attribute(Dimension dimension) {
        return dimension == Dimension.ETHNIC_GROUP ? Dimension.ETHNICITY.name() : dimension.name();
    }

    private static Table finest(Ladder ladder) {
        return ladder.rungs().getFirst();
    }

    /** What each category of any table puts together; a code of an attribute is one by itself. */
    Map<CellId.Part, Set<String>> categories() {
        Map<CellId.Part, Set<String>> categories = new LinkedHashMap<>();
        tables.ladders().stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .flatMap(table -> table.axes().stream())
                .forEach(axis -> axis.categories()
                        .forEach(each -> categories.put(new CellId.Part(axis.attribute(), each.code()), each.of())));
        return categories;
    }

    /** What a code means in words; one of an attribute that is no dimension says yes or no. */
    String label(String attribute, String code) {
        return Optional.ofNullable(labels.get("%s of %s".formatted(code, attribute)))
                .or(() -> Optional.ofNullable(labels.get(code)))
                .orElseGet(() ->
                        dimension(attribute).orElse(Dimension.EARLY_PERMANENCE).label(code));
    }

    static Optional<Dimension> dimension(String attribute) {
        return Arrays.stream(Dimension.values())
                .filter(each -> each.name().equals(attribute))
                .findFirst();
    }
}
