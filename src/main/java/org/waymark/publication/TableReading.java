package org.waymark.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.disclosure.Attribute;
import org.waymark.disclosure.Axis;
import org.waymark.disclosure.Catalogue;
import org.waymark.disclosure.Ladder;
import org.waymark.disclosure.Table;
import org.waymark.shared.Header;

/** Reads the tables of a catalogue: by what children are told apart, and how coarse each may become. */
final class TableReading {
    private static final Pattern PAIR = Pattern.compile("([^=]+) = (.+)");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    private static final Pattern GROUPING = Pattern.compile("([A-Z_]+) of ([A-Z_]+)");

    /** More would tell of single children in any council. */
    private static final int MOST_AXES = 2;

    private final Header<CatalogueKey> header;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Axis> axes = new LinkedHashMap<>();

    private TableReading(Header<CatalogueKey> header) {
        this.header = header;
    }

    static Optional<Catalogue> of(Header<CatalogueKey> header, String id) {
        var reading = new TableReading(header);
        reading.readAxes();
        return reading.catalogue(id);
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
                .forEach(attribute -> {
                    attributes.put(attribute.name(), attribute);
                    axes.put(attribute.name(), Axis.of(attribute));
                });
        header.each(CatalogueKey.GROUPINGS, "|", "NAME of ATTRIBUTE = all its codes, put together", this::grouping)
                .forEach(grouping -> axes.put(grouping.getKey(), grouping.getValue()));
    }

    private static Optional<Attribute> attribute(String text) {
        return pair(text).flatMap(pair -> {
            var codes = List.of(pair.getValue().split(" +"));
            return new HashSet<>(codes).size() < codes.size()
                    ? Optional.empty()
                    : Optional.of(new Attribute(pair.getKey(), codes));
        });
    }

    private Optional<Map.Entry<String, Axis>> grouping(String text) {
        return pair(text).flatMap(pair -> {
            var named = GROUPING.matcher(pair.getKey());
            var attribute = named.matches() ? attributes.get(named.group(2)) : null;
            if (attribute == null) {
                return Optional.empty();
            }
            var categories = Arrays.stream(pair.getValue().split(", *"))
                    .map(TableReading::category)
                    .toList();
            var grouped = categories.stream()
                    .flatMap(each -> each.of().stream())
                    .sorted()
                    .toList();
            return grouped.equals(attribute.codes().stream().sorted().toList())
                    ? Optional.of(
                            Map.entry(Objects.requireNonNull(named.group(1)), new Axis(attribute.name(), categories)))
                    : Optional.empty();
        });
    }

    /** A code by itself, or a name for several. */
    private static Axis.Category category(String text) {
        var words = List.of(text.strip().split(" +"));
        var of = words.size() == 1 ? words : words.subList(1, words.size());
        return Axis.Category.of(words.getFirst(), of.toArray(String[]::new));
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
