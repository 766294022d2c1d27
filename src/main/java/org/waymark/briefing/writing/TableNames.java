package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.briefing.Section;
import org.waymark.briefing.Table;

/** The names of tables, by which sheets, files and anchors are called: each once in a note. */
final class TableNames {
    private TableNames() {}

    static List<Section> unique(List<Section> sections) {
        Set<String> taken = new HashSet<>();
        List<Section> named = new ArrayList<>();
        for (var section : sections) {
            var tables = section.tables().stream()
                    .map(table -> named(table, free(name(section, table), taken)))
                    .toList();
            named.add(new Section(
                    section.heading(),
                    section.findings(),
                    tables,
                    section.picture(),
                    section.method(),
                    section.commentary(),
                    section.isCommentedOn()));
        }
        return named;
    }

    /** {@code by-group-a10}; of a section's only table the heading alone. */
    private static String name(Section section, Table table) {
        var heading = Words.slug(section.heading());
        return section.tables().size() == 1 || table.rows().isEmpty()
                ? heading
                : heading + "-"
                        + Words.slug(
                                table.rows().getFirst().figures().getFirst().measure());
    }

    private static String free(String name, Set<String> taken) {
        return Stream.concat(Stream.of(name), IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + "-" + i))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    private static Table named(Table table, String name) {
        return new Table(
                name, table.caption(), table.summary(), table.headings(), table.columns(), table.rows(), table.notes());
    }
}
