package org.waymark.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Which years of which authorities are covered by a completed return that was known by then. */
public final class Coverage {
    private static final Sql COVERAGE = Sql.file("engine/coverage");
    private static final Sql AUTHORITIES = Sql.file("engine/authorities");

    private final Map<String, SortedSet<FinancialYear>> yearsByAuthority;

    private Coverage(Map<String, SortedSet<FinancialYear>> yearsByAuthority) {
        this.yearsByAuthority = yearsByAuthority;
    }

    public static Coverage of(Session session, Instant knownAt, List<String> authorities) {
        Map<String, SortedSet<FinancialYear>> years = new TreeMap<>();
        session.rows(
                COVERAGE,
                row -> years.computeIfAbsent(row.getString(1), _ -> new TreeSet<>())
                        .add(FinancialYear.parse(row.getString(2)).orElseThrow()),
                knownAt.toString(),
                Json.of(authorities));
        return new Coverage(years);
    }

    /** Every authority that has ever sent something, whether or not it holds. */
    public static List<String> authorities(Session session) {
        return session.rows(AUTHORITIES, row -> row.getString(1));
    }

    public List<String> authorities() {
        return List.copyOf(yearsByAuthority.keySet());
    }

    /** All years that any authority's return covers. */
    public SortedSet<FinancialYear> years() {
        var all = new TreeSet<FinancialYear>();
        yearsByAuthority.values().forEach(all::addAll);
        return all;
    }

    /** From when to when returns tell of everybody without a gap, by authority. */
    public List<Seen> seen() {
        List<Seen> seen = new ArrayList<>();
        yearsByAuthority.forEach((authority, years) -> {
            var from = years.getFirst().startsOn();
            for (var year : years) {
                from = years.contains(year.minusYears(1)) ? from : year.startsOn();
                if (!years.contains(year.plusYears(1))) {
                    seen.add(new Seen(authority, from, year.endsOn()));
                }
            }
        });
        return seen;
    }

    public record Seen(String authority, LocalDate seenFrom, LocalDate seenUntil) {}

    /** The years, of those needed, that some of these authorities existed in and have no return for. */
    public SortedSet<FinancialYear> missing(List<FinancialYear> needed, List<String> of, LocalAuthorities authorities) {
        var missing = new TreeSet<FinancialYear>();
        for (var year : needed) {
            var expected = authorities.existingIn(
                    year, of.stream().filter(yearsByAuthority::containsKey).toList());
            boolean covered = !expected.isEmpty()
                    && expected.stream()
                            .allMatch(code -> yearsByAuthority
                                    .getOrDefault(code, new TreeSet<>())
                                    .contains(year));
            if (!covered) {
                missing.add(year);
            }
        }
        return missing;
    }
}
