package org.waymark.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** What was told of one household of adopters, and since when. */
public final class HouseholdFiles {
    private static final Sql WHOSE = Sql.file("recording/whose_household");
    private static final Sql DESCRIPTIONS = Sql.file("recording/household_descriptions");
    private static final Sql STEPS = Sql.file("recording/household_steps");
    private static final Sql CLOCKS = Sql.file("recording/household_clocks");

    private final Projection projection;

    public HouseholdFiles(Projection projection) {
        this.projection = projection;
    }

    /**
     * @param today to which a clock that still runs is held
     * @param readable whose households may be read; null for all in this home
     * @throws Refusal where there is no such household among them
     */
    public HouseholdFile of(HouseholdKey household, LocalDate today, @Nullable Set<String> readable) {
        return projection
                .warehouse()
                .read(session ->
                        session.rows(WHOSE, row -> file(session, household, today, row), household.toString()).stream()
                                .filter(each -> readable == null || readable.contains(each.authority()))
                                .findFirst()
                                .orElseThrow(Households::unknownKey));
    }

    private static HouseholdFile file(Session session, HouseholdKey household, LocalDate today, ResultSet row)
            throws SQLException {
        var key = household.toString();
        return new HouseholdFile(
                household,
                row.getString(1),
                row.getLong(2),
                session.rows(DESCRIPTIONS, HouseholdFiles::description, key),
                session.rows(STEPS, HouseholdFiles::step, key),
                session.rows(CLOCKS, HouseholdFiles::clock, key, today.toString()));
    }

    private static HouseholdFile.Clock clock(ResultSet row) throws SQLException {
        return new HouseholdFile.Clock(
                row.getInt("way"),
                row.getString("clock"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("stopped_on", LocalDate.class),
                row.getString("finding"));
    }

    private static HouseholdFile.Description description(ResultSet row) throws SQLException {
        return new HouseholdFile.Description(
                row.getString("ethnic_group"),
                row.getString("agency"),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                instant(row, "known_to"));
    }

    private static HouseholdFile.Step step(ResultSet row) throws SQLException {
        return new HouseholdFile.Step(
                row.getString("fact_id"),
                row.getString("step"),
                row.getObject("occurred_on", LocalDate.class),
                row.getString("precision"),
                row.getString("outcome"),
                row.getString("child_key"),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                instant(row, "known_to"),
                row.getString("status"),
                row.getString("replaced_by"),
                row.getString("because"),
                row.getString("on_authority_of"),
                Stream.of(row.getString("confirmed").split(","))
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
