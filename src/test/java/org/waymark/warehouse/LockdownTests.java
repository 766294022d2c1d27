package org.waymark.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestHome;

/** What SQL could do to the machine, were it ever to get in; to be run again whenever DuckDB is changed. */
class LockdownTests {
    private TestHome home;

    @BeforeEach
    void open() {
        home = new TestHome();
    }

    @AfterEach
    void close() {
        home.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set enable_external_access = true",
                "set memory_limit = '99GB'",
                "reset lock_configuration",
                "select * from read_csv('/etc/passwd')",
                "select * from sniff_csv('/etc/passwd')",
                "select * from read_text('/etc/passwd')",
                "select * from read_json('/etc/passwd')",
                "select * from '/etc/passwd.csv'",
                "select * from glob('/*')",
                "copy statement to '/tmp/waymark-leak.csv'",
                "export database '/tmp/waymark-leak'",
                "attach '/tmp/waymark-other.duckdb'",
                "install httpfs",
                "load httpfs",
                "select getenv('HOME')"
            })
    void reachesNothingOutside(String sql) throws SQLException {
        try (var connection = OpenFile.connect(null, Warehouse.Limits.modest());
                var statement = connection.createStatement()) {
            OpenFile.lock(connection);
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void joinsByDayWithoutLookingAtEveryPair() throws SQLException {
        try (var connection = OpenFile.connect(null, Warehouse.Limits.modest());
                var other = connection.duplicate();
                var statement = other.createStatement();
                var setting = statement.executeQuery("select current_setting('asof_loop_join_threshold')")) {
            setting.next();
            assertThat(setting.getInt(1)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"planted/insert", "planted/drop", "planted/update"})
    void changesNothingInARead(String file) {
        assertThatThrownBy(() -> home.projection().warehouse().read(session -> {
                    session.run(Sql.file(file));
                    return true;
                }))
                .isInstanceOf(WarehouseFailure.class)
                .hasMessageNotContaining("select");
    }

    @Test
    void refusesAFileWithASecondStatement() {
        assertThatThrownBy(() -> Sql.file("planted/two_statements"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one statement");
        // which in a read-only transaction would otherwise get through: the reason for the rule
        assertThat(Sql.onlyStatement("x", "-- a; comment\nselect ';'")).contains("select");
    }

    @Test
    void wouldBeLeftByASecondStatementWithoutThatRule() throws SQLException {
        try (var root = DriverManager.getConnection("jdbc:duckdb:");
                var other = root.unwrap(DuckDBConnection.class).duplicate();
                var statement = other.createStatement()) {
            statement.execute("begin transaction read only");
            statement.execute("select 1; commit; create table escaped (x integer)");
            try (var tables = root.createStatement().executeQuery("select count(*) from duckdb_tables()")) {
                tables.next();
                assertThat(tables.getInt(1)).isOne();
            }
        }
    }
}
