package org.waymark.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.bench.Figures.Question;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.SqlText;

/** Breakdowns over HTTP, beside the same statement alone, beside the least that the question needs on a flat table. */
final class Breakdowns implements AutoCloseable {
    private static final Scope EVERYBODY = new Scope(Instant.EPOCH, List.of(), Map.of());

    private final ExactCells cells = new ExactCells(MeasureLibrary.load());
    private final Door door;
    private final Connection duckdb;
    private final List<FinancialYear> years;
    private final String authorities;

    /** @param file a projection that nobody else has open */
    Breakdowns(int port, Path file, List<FinancialYear> years) throws SQLException {
        this.door = new Door(port);
        this.years = years;
        var settings = new Properties();
        settings.setProperty("threads", "2");
        settings.setProperty("memory_limit", "1GB");
        duckdb = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
        try (var statement = duckdb.createStatement()) {
            statement.execute("set global TimeZone = 'UTC'");
            statement.execute("set global asof_loop_join_threshold = 0");
            statement.execute(SqlText.of(Sql.file("bench/flat")));
            try (var row = statement.executeQuery("select to_json(list(distinct authority))::varchar from flat")) {
                row.next();
                authorities = row.getString(1);
            }
        }
    }

    void measure(Figures figures, int warmUp, int rounds) throws Exception {
        figures.facts.put("breakdownRepetitions", rounds);
        for (var asked : Asked.QUESTIONS) {
            var question = new Question(asked.name(), new Samples(), new Samples(), new Samples());
            var periods = periods(asked);
            for (int n = -warmUp; n < rounds; n++) {
                var http = new Stopwatch();
                http.time(() -> door.ask(asked.body()));
                var sql = new Stopwatch();
                sql.time(() -> run(
                        SqlText.of(cells.statement(asked.measure(), by(asked), CountingUnit.CHILD, EVERYBODY)),
                        periods,
                        Instant.now().toString(),
                        authorities,
                        "{}",
                        "",
                        "",
                        asked.by(),
                        null,
                        null,
                        null));
                var flat = new Stopwatch();
                flat.time(() -> run(SqlText.of(Sql.file("bench/" + asked.flat())), periods));
                if (n >= 0) {
                    question.http().add(http.millis());
                    question.sql().add(sql.millis());
                    question.flat().add(flat.millis());
                }
            }
            figures.questions.add(question);
        }
    }

    private static List<Dimension> by(Asked asked) {
        return asked.by() == null ? List.of() : List.of(Dimension.valueOf(asked.by()));
    }

    private String periods(Asked asked) {
        return years.stream()
                .flatMap(year -> asked.window().endingIn(year).stream())
                .map(period -> "{\"label\":\"%s\",\"starts_on\":\"%s\",\"ends_on\":\"%s\"}"
                        .formatted(period.label(), period.startsOn(), period.endsOn()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private int run(String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = duckdb.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            int rows = 0;
            try (var row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        row.getObject(i);
                    }
                    rows++;
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        duckdb.close();
    }
}
