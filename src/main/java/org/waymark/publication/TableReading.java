package org.waymark.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.disclosure.Attribute;
import org.waymark.disclosure.Axis;
import org.waymark.disclosure.Axis.Category;
import org.waymark.disclosure.Catalogue;
import org.waymark.disclosure.Ladder;
import org.waymark.disclosure.Table;
import org.waymark.shared.Header;

/** Reads the tables of a catalogue: by what children are told apart, and how coarse each may become. */
final class TableReading {
    private static final Pattern PAIR = Pattern.compile("([^=]+) = (.+)");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    private static final Pattern GROUPING = Pattern.compile("([A-Z_]+) of ([A-Z_]+)");
    private static final Pattern CATEGORY = Pattern.compile("([A-Z0-9_+]+)(?: \\(([A-Z0-9_+]+(?: [A-Z0-9_+]+)*)\\))?");

    /** More would tell of single children in any council. */
    private static final int MOST_AXES = 2;

    private final Header<CatalogueKey> header;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> recorded = new LinkedHashMap<>();
    private final Map<String, Axis> axes = new LinkedHashMap<>();

    private TableReading(Header<CatalogueKey> header) {
        this.header = header;
    }

    /** @param recorded by attribute, which of its codes stands for each that is recorded */
    record Tables(Catalogue catalogue, Map<String, Map<String, String>> recorded) {}

    static Optional<Tables> of(Header<CatalogueKey> header, String id) {
        var reading = new TableReading(header);
        reading.readAxes();
        return reading.catalogue(id).map(catalogue -> new Tables(catalogue, reading.recorded));
    }

    private Optional<Catalogue> catalogue(String id) {
        var ladders =
                header.each(CatalogueKey.TABLES, "|", "a table = one or two axes, else coarser ones", this::ladder);
        if (ladders.stream().map(TableReading::name).distinct().count() < ladders.size()) {
            header.problem(CatalogueKey.TABLES, "names a table twice");
        }
        try {
            return Optional.of(
                    new Catalogue(id, List.copyOf(attributes.values()), List.of(Table.of("headline")), ladders));
        } catch (IllegalArgumentException e) {
            header.problem(CatalogueKey.GROUPINGS, "says: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String name(Ladder ladder) {
        return ladder.rungs().getFirst().name();
    }

    private void readAxes() {
        header.each(CatalogueKey.ATTRIBUTES, "|", "NAME = codes, each once", TableReading::attribute)
                .forEach(axis -> {
                    var attribute = new Attribute(
                            axis.attribute(),
                            axis.categories().stream().map(Category::code).toList());
                    Map<String, String> codes = new HashMap<>();
                    axis.categories().forEach(each -> each.of().forEach(code -> codes.put(code, each.code())));
                    attributes.put(attribute.name(), attribute);
                    recorded.put(attribute.name(), codes);
                    axes.put(attribute.name(), Axis.of(attribute));
                });
        header.each(CatalogueKey.GROUPINGS, "|", "NAME of ATTRIBUTE = all its codes, put together", this::grouping)
                .forEach(grouping -> axes.put(grouping.getKey(), grouping.getValue()));
    }

    private static Optional<Axis> attribute(String text) {
        return pair(text).flatMap(pair -> axis(pair.getKey(), pair.getValue()));
    }

    private Optional<Map.Entry<String, Axis>> grouping(String text) {
        return pair(text).flatMap(pair -> {
            var named = GROUPING.matcher(pair.getKey());
            var attribute = named.matches() ? attributes.get(named.group(2)) : null;
            return Optional.ofNullable(attribute)
                    .flatMap(of -> axis(of.name(), pair.getValue()).filter(axis -> isOfAll(axis, of)))
                    .map(axis -> Map.entry(Objects.requireNonNull(named.group(1)), axis));
        });
    }

    private static boolean isOfAll(Axis axis, Attribute attribute) {
        var grouped =
                axis.categories().stream().flatMap(each -> each.of().stream()).collect(Collectors.toSet());
        return grouped.equals(Set.copyOf(attribute.codes()));
    }

    /** Empty where a code is named twice, or something is no code. */
    private static Optional<Axis> axis(String attribute, String text) {
        var named = Arrays.stream(text.split(", *", -1))
                .map(CATEGORY::matcher)
                .filter(Matcher::matches)
                .map(TableReading::category)
                .toList();
        var codes = named.stream().flatMap(each -> each.of().stream()).toList();
        boolean isSound = named.size() == text.split(", *", -1).length
                && Set.copyOf(codes).size() == codes.size()
                && named.stream().map(Category::code).distinct().count() == named.size();
        return isSound ? Optional.of(new Axis(attribute, named)) : Optional.empty();
    }

    /** A code by itself, or a name for several. */
    private static Category category(Matcher named) {
        var code = Objects.requireNonNull(named.group(1));
        var of = named.group(2);
        return Category.of(code, of == null ? new String[] {code} : of.split(" "));
    }

    private Optional<Ladder> ladder(String text) {
        return pair(text).filter(pair -> NAME.matcher(pair.getKey()).matches()).flatMap(pair -> {
            List<Table> rungs = new ArrayList<>();
            for (var rung : pair.getValue().split(", *else +", -1)) {
                rung(pair.getKey(), rung).ifPresent(rungs::add);
            }
            return rungs.size() == pair.getValue().split(", *else +", -1).length
                    ? Optional.of(new Ladder(rungs))
                    : Optional.empty();
        });
    }

    private Optional<Table> rung(String table, String text) {
        var named = Stream.of(text.split(" x ", -1)).map(String::strip).toList();
        var along = named.stream()
                .flatMap(each -> Optional.ofNullable(axes.get(each)).stream())
                .toList();
        boolean sound = along.size() == named.size()
                && named.size() <= MOST_AXES
                && along.stream().map(Axis::attribute).distinct().count() == along.size();
        return sound ? Optional.of(Table.of(table, along.toArray(Axis[]::new))) : Optional.empty();
    }

    static Optional<Map.Entry<String, String>> pair(String text) {
        var pair = PAIR.matcher(text);
        return pair.matches()
                ? Optional.of(Map.entry(
                        Objects.requireNonNull(pair.group(1)).strip(),
                        Objects.requireNonNull(pair.group(2)).strip()))
                : Optional.empty();
    }
}
