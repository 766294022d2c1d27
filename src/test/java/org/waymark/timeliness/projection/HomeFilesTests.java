package org.waymark.timeliness.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a start makes of the files that it finds. */
class HomeFilesTests {
    private static final Roles THREE = new Roles(
            "w.duckdb.2",
            "w.duckdb",
            new Roles.Candidacy("w.duckdb.3", new Extent(7L, null), Instant.parse("2026-11-22T10:00:00Z")),
            3);

    @TempDir
    Path home;

    @Test
    void beginsWithOneFileOfWhichNothingIsWritten() throws IOException {
        write("w.duckdb");

        var files = found();

        assertThat(files.roles()).isEqualTo(Roles.only("w.duckdb"));
        assertThat(files.freshName()).isEqualTo("w.duckdb.1");
        assertThat(names()).containsExactly("w.duckdb");
    }

    @Test
    void keepsTheFilesThatHaveARoleAndNoOthers() throws IOException {
        found().assign(THREE);
        write(
                "w.duckdb",
                "w.duckdb.1",
                "w.duckdb.1.wal",
                "w.duckdb.2",
                "w.duckdb.2.wal",
                "w.duckdb.3",
                "w.duckdb.4.wal");

        var files = found();

        assertThat(files.roles()).isEqualTo(THREE.numbered(4));
        assertThat(files.freshName()).isEqualTo("w.duckdb.5");
        assertThat(names()).containsExactly("w.duckdb", "w.duckdb.2", "w.duckdb.2.wal", "w.duckdb.3", "w.duckdb.roles");
    }

    /** A file that is given a role may be removed: the events must never have one, nor anything outside the home. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"live\":\"events.db\",\"last\":null,\"candidate\":null,\"highest\":0}",
                "{\"live\":\"w.duckdb\",\"last\":\"events.db\",\"candidate\":null,\"highest\":0}",
                "{\"live\":\"../w.duckdb\",\"last\":null,\"candidate\":null,\"highest\":0}",
                "{\"live\":\"w.duckdb\",\"last\":\"w.duckdb\",\"candidate\":null,\"highest\":0}",
                "{\"live\":null,\"last\":null,\"candidate\":null,\"highest\":0}",
                "null"
            })
    void givesNoRoleToWhatIsNoFileOfIts(String roles) throws IOException {
        write("events.db", "w.duckdb");
        Files.writeString(home.resolve("w.duckdb.roles"), roles);

        var files = found();

        assertThat(files.roles()).isEqualTo(Roles.only("w.duckdb"));
        assertThat(names()).contains("events.db");
    }

    @Test
    void keepsNoneOfSeveralWhereNobodySaysWhichIsWhich() throws IOException {
        write("w.duckdb", "w.duckdb.1");
        assertThat(found().roles()).isEqualTo(Roles.only("w.duckdb").numbered(1));
        assertThat(names()).containsExactly("w.duckdb.roles");
    }

    @Test
    void keepsNoneWhereTheRolesCannotBeRead() throws IOException {
        write("w.duckdb");
        Files.writeString(home.resolve("w.duckdb.roles"), "{\"live\":");
        assertThat(found().roles()).isEqualTo(Roles.only("w.duckdb"));
        assertThat(names()).containsExactly("w.duckdb.roles");
        assertThat(found().roles()).isEqualTo(Roles.only("w.duckdb"));
    }

    /** Half a page of new roles, as a process leaves it that ends while it writes. */
    @Test
    void goesByTheOldRolesUntilTheNewOnesAreWhole() throws IOException {
        found().assign(THREE);
        Files.writeString(home.resolve("w.duckdb.roles.new"), "{\"live\":\"w.du");
        assertThat(found().roles()).isEqualTo(THREE);
    }

    @Test
    void leavesOnlyTheLiveOneWhereThatIsAskedFor() throws IOException {
        var files = found();
        files.assign(THREE);
        write("w.duckdb", "w.duckdb.2", "w.duckdb.2.wal", "w.duckdb.3", "w.duckdb.quarantine-1", "other.db");

        files.removeAllButLive();

        assertThat(names()).containsExactly("other.db", "w.duckdb.2", "w.duckdb.2.wal", "w.duckdb.roles");
        assertThat(found().roles()).isEqualTo(Roles.only("w.duckdb.2").numbered(3));
    }

    /** A name is for good: what somebody reads of a file in the log, or finds in a copy, is of no other file. */
    @Test
    void neverGivesANameAgain() throws IOException {
        var files = found();
        files.assign(Roles.only(files.freshName()));
        files.assign(Roles.only(files.freshName()));
        assertThat(files.roles().live()).isEqualTo("w.duckdb.2");
        files.removeAllButLive();
        assertThat(found().freshName()).isEqualTo("w.duckdb.3");

        // one that is there without a role was given too, and is gone after a start
        write("w.duckdb.7");
        assertThat(found().roles().highest()).isEqualTo(7);
        assertThat(names()).containsExactly("w.duckdb.roles");
        assertThat(found().freshName()).isEqualTo("w.duckdb.8");
    }

    private HomeFiles found() {
        return HomeFiles.found(home.resolve("w.duckdb"));
    }

    private void write(String... names) throws IOException {
        for (var name : names) {
            Files.writeString(home.resolve(name), name);
        }
    }

    private List<String> names() throws IOException {
        try (var entries = Files.list(home)) {
            return entries.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
