package org.waymark.timeliness;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.YearlyCount;
import org.waymark.timeliness.question.Definition.Counted;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Of which years the authorities have told which counts: what was not counted is not 0. */
public final class CountedYears {
    private static final Sql COUNTED = Sql.file("engine/counted");

    public static final CountedYears NONE = new CountedYears(Map.of());

    private final Map<String, Map<YearlyCount, Map<FinancialYear, Set<String>>>> toldByAuthority;

    private CountedYears(Map<String, Map<YearlyCount, Map<FinancialYear, Set<String>>>> toldByAuthority) {
        this.toldByAuthority = toldByAuthority;
    }

    public static CountedYears of(Session session, Instant knownAt, List<String> authorities) {
        Map<String, Map<YearlyCount, Map<FinancialYear, Set<String>>>> told = new TreeMap<>();
        session.rows(
                COUNTED,
                row -> told.computeIfAbsent(row.getString(1), _ -> new EnumMap<>(YearlyCount.class))
                        .computeIfAbsent(
                                YearlyCount.ofFileName(row.getString(3)).orElseThrow(), _ -> new TreeMap<>())
                        .computeIfAbsent(FinancialYear.parse(row.getString(2)).orElseThrow(), _ -> new TreeSet<>())
                        .add(row.getString(4)),
                knownAt.toString(),
                Json.of(authorities));
        return new CountedYears(told);
    }

    /** Every authority that has told any count. */
    public Set<String> authorities() {
        return toldByAuthority.keySet();
    }

    /** The years, of those needed, of which some of these authorities that existed then have not told all of a count. */
    public SortedSet<FinancialYear> untold(
            Counted counted, List<FinancialYear> needed, List<String> of, LocalAuthorities authorities) {
        var untold = new TreeSet<>(needed);
        untold.removeIf(year -> {
            var expected = authorities.existingIn(year, of);
            return !expected.isEmpty() && expected.stream().allMatch(each -> tells(each, counted, year));
        });
        return untold;
    }

    private boolean tells(String authority, Counted counted, FinancialYear year) {
        var keys = toldByAuthority
                .getOrDefault(authority, Map.of())
                .getOrDefault(counted.what(), Map.of())
                .getOrDefault(year, Set.of());
        return !keys.isEmpty() && keys.containsAll(counted.keys());
    }
}
