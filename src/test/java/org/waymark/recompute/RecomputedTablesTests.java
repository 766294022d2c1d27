package org.waymark.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No table is left out of what is compared. */
class RecomputedTablesTests {
    private static final Pattern CREATED = Pattern.compile("create table (\\w+)");
    private static final Pattern COMPARED =
            Pattern.compile("select '(\\w+)' as relation, whole::varchar as line from (\\w+)");

    /** How far each file has got, and what is empty between batches. */
    private static final Set<String> NOT_COMPARED = Set.of("projection", "touched", "touched_group", "fact_turn");

    @Test
    void comparesEveryTableOfTheSchema() throws IOException {
        var created = new TreeSet<String>();
        try (var files = Files.list(Path.of("queries/schema"))) {
            for (var file : files.toList()) {
                CREATED.matcher(Files.readString(file)).results().forEach(found -> created.add(found.group(1)));
            }
        }
        var text = Files.readString(Path.of("queries/recompute/tables.sql"));
        List<MatchResult> compared = COMPARED.matcher(text).results().toList();

        created.removeAll(NOT_COMPARED);
        assertThat(compared.stream().map(found -> found.group(1)).collect(Collectors.toSet()))
                .isEqualTo(created);
        assertThat(compared).allSatisfy(found -> assertThat(found.group(2)).isEqualTo(found.group(1)));
        assertThat(created)
                .allSatisfy(
                        table -> assertThat(text).as("told where it is empty").containsPattern("'" + table + "'[,\n]"));
    }
}
