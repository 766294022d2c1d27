package org.waymark.briefing.writing;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.waymark.briefing.Figure.Key;

/** An answer of the field {@code breakdown}, or of one of the same shape. */
record Breakdown(List<Row> rows, List<Measure> measures, Grounds grounds) {
    /**
     * @param keys of whom; none for all
     * @param cells one for each of the answer's measures
     */
    record Row(String period, List<Key> keys, boolean isTotal, List<Cell> cells) {
        /** {@code White, 2 children}; {@code All} where there is no key. */
        String label() {
            return keys.isEmpty()
                    ? "All"
                    : String.join(", ", keys.stream().map(Key::label).toList());
        }
    }

    static Breakdown of(Told told) {
        var rows = told.all("rows").stream().map(Breakdown::row).toList();
        var definitions =
                told.all("definitions").stream().map(Breakdown::definition).toList();
        return new Breakdown(rows, measures(rows, definitions), Grounds.of(told.at("provenance")));
    }

    /** @throws IllegalArgumentException where it does not say what is made of the cases, without which a mean would be told as a count */
    private static Measure definition(Told told) {
        if (!told.has("figure") || !told.has("unit")) {
            throw new IllegalArgumentException("The definitions of an answer must tell figure and unit.");
        }
        return Measure.of(told);
    }

    private static Row row(Told told) {
        return new Row(
                told.text("period"),
                told.all("keys").stream().map(Breakdown::key).toList(),
                told.isTrue("isTotal"),
                told.all("cells").stream().map(Cell::of).toList());
    }

    static Key key(Told told) {
        return new Key(told.text("dimension"), told.text("code"), told.text("label"));
    }

    /** In the order of the cells, since one version may be asked for beside another of the same code. */
    private static List<Measure> measures(List<Row> rows, List<Measure> definitions) {
        if (rows.isEmpty()) {
            return definitions;
        }
        var cells = rows.getFirst().cells();
        return IntStream.range(0, cells.size())
                .mapToObj(at -> meant(cells.get(at).measure(), at, definitions))
                .toList();
    }

    private static Measure meant(String id, int at, List<Measure> definitions) {
        return definitions.stream()
                .filter(each -> each.isCalled(id))
                .findFirst()
                .orElseGet(() -> definitions.get(Math.min(at, definitions.size() - 1)))
                .as(id);
    }

    /** Oldest first, in whatever order they were asked for. */
    List<String> periods() {
        return rows.stream().map(Row::period).distinct().sorted().toList();
    }

    /** Periods whose figures may still change since events wait to be read: all of them, since nobody knows of which those tell. */
    List<String> provisional() {
        return grounds.isProvisional() ? periods() : List.of();
    }

    boolean isGrouped() {
        return rows.stream().anyMatch(row -> !row.keys().isEmpty());
    }

    /** Those of one period, all together last. */
    List<Row> of(String period) {
        return rows.stream()
                .filter(row -> row.period().equals(period))
                .sorted(java.util.Comparator.comparing(row -> row.keys().isEmpty()))
                .toList();
    }

    /** Of all together in a period. */
    List<Cell> total(String period) {
        return rows.stream()
                .filter(row -> row.period().equals(period) && row.keys().isEmpty())
                .findFirst()
                .map(Row::cells)
                .orElseGet(List::of);
    }

    /** The same with only some of its periods. */
    Breakdown only(List<String> periods) {
        return new Breakdown(
                rows.stream().filter(row -> periods.contains(row.period())).toList(), measures, grounds);
    }

    /** The same with only some of its measures, in that order. */
    Breakdown of(List<String> codes) {
        var places = codes.stream()
                .map(code -> IntStream.range(0, measures.size())
                        .filter(at -> measures.get(at).code().equals(code))
                        .boxed()
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        var chosen = rows.stream()
                .map(row -> new Row(
                        row.period(),
                        row.keys(),
                        row.isTotal(),
                        places.stream().map(row.cells()::get).toList()))
                .toList();
        return new Breakdown(chosen, places.stream().map(measures::get).toList(), grounds);
    }
}
