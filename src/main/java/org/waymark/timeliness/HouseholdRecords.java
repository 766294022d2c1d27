package org.waymark.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Which authorities record adopters, and from when on: only there is a 0 a 0. */
public final class HouseholdRecords {
    private static final Sql HOUSEHOLD_RECORDS = Sql.file("engine/household_records");

    public static final HouseholdRecords NONE = new HouseholdRecords(Map.of());

    private final Map<String, LocalDate> recordedSinceByAuthority;

    private HouseholdRecords(Map<String, LocalDate> recordedSinceByAuthority) {
        this.recordedSinceByAuthority = recordedSinceByAuthority;
    }

    public static HouseholdRecords of(Session session, Instant knownAt, List<String> authorities) {
        Map<String, LocalDate> since = new TreeMap<>();
        session.rows(
                HOUSEHOLD_RECORDS,
                row -> since.put(row.getString(1), row.getObject(2, LocalDate.class)),
                knownAt.toString(),
                Json.of(authorities));
        return new HouseholdRecords(since);
    }

    /** Every authority that had recorded any step. */
    public Set<String> authorities() {
        return recordedSinceByAuthority.keySet();
    }

    /** Those of some authorities that have recorded no step dated by a day. */
    public List<String> silent(List<String> of, LocalDate by) {
        return of.stream()
                .filter(code -> recordedSinceByAuthority
                        .getOrDefault(code, LocalDate.MAX)
                        .isAfter(by))
                .toList();
    }
}
