package org.waymark.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTests {
    private static final int CLASS_LINES = 200;
    private static final int SQL_LINES = 110;

    @TempDir
    Path planted;

    @Test
    void keepsClassesToAPage() throws IOException {
        var classes = SourceFiles.under(Path.of("src/main/java"), ".java");
        assertThat(classes.files()).isNotEmpty();
        assertThat(classes.longerThan(CLASS_LINES)).isEmpty();
    }

    @Test
    void keepsQueriesToAPage() throws IOException {
        assertThat(queries().longerThan(SQL_LINES)).isEmpty();
    }

    @Test
    void opensEveryQueryWithAComment() throws IOException {
        assertThat(queries().withoutOpeningComment()).isEmpty();
    }

    @Test
    void keepsOneStatementAFile() throws IOException {
        assertThat(queries().ofSeveralStatements()).isEmpty();
    }

    @Test
    void failsOnAPlantedLongClass() throws IOException {
        plant("Long.java", "//\n".repeat(CLASS_LINES + 1));
        plant("Whole.java", "//\n".repeat(CLASS_LINES));

        assertThat(SourceFiles.under(planted, ".java").longerThan(CLASS_LINES)).containsExactly("Long.java");
    }

    @Test
    void failsOnAPlantedLongQuery() throws IOException {
        plant("long.sql", "--\n".repeat(SQL_LINES + 1));
        plant("whole.sql", "--\n".repeat(SQL_LINES));

        assertThat(plantedQueries().longerThan(SQL_LINES)).containsExactly("long.sql");
    }

    @Test
    void failsOnAPlantedQueryWithoutComment() throws IOException {
        plant("bare.sql", "select 1 -- one row");
        plant("explained.sql", "-- one row\nselect 1");

        assertThat(plantedQueries().withoutOpeningComment()).containsExactly("bare.sql");
    }

    @Test
    void failsOnAPlantedSecondStatement() throws IOException {
        plant("ended.sql", "-- one row\nselect 1;");
        plant("hidden.sql", "-- two\nselect 'it''s' -- here\n; commit");
        plant("quoted.sql", "-- one; row\nselect 'a;''b;', \"c;\" from d -- e;");

        assertThat(plantedQueries().ofSeveralStatements()).containsExactly("ended.sql", "hidden.sql");
    }

    private static SourceFiles queries() throws IOException {
        var queries = SourceFiles.under(Path.of("queries"), ".sql");
        assertThat(queries.files()).isNotEmpty();
        return queries;
    }

    private SourceFiles plantedQueries() throws IOException {
        return SourceFiles.under(planted, ".sql");
    }

    private void plant(String name, String text) throws IOException {
        Files.writeString(planted.resolve(name), text);
    }
}
