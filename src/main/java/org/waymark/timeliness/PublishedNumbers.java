package org.waymark.timeliness;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** What councils printed of which years, as counts.csv tells it: numbers by the key of a measure or of a part of it. */
public final class PublishedNumbers {
    private static final Sql PUBLISHED = Sql.file("engine/published");

    private final SortedMap<String, SortedMap<FinancialYear, SortedMap<String, BigDecimal>>> byAuthority;

    private PublishedNumbers(SortedMap<String, SortedMap<FinancialYear, SortedMap<String, BigDecimal>>> byAuthority) {
        this.byAuthority = byAuthority;
    }

    public static PublishedNumbers of(Session session, Scope scope) {
        SortedMap<String, SortedMap<FinancialYear, SortedMap<String, BigDecimal>>> byAuthority = new TreeMap<>();
        session.rows(
                PUBLISHED,
                row -> byAuthority
                        .computeIfAbsent(row.getString(1), _ -> new TreeMap<>())
                        .computeIfAbsent(FinancialYear.parse(row.getString(2)).orElseThrow(), _ -> new TreeMap<>())
                        .put(row.getString(3), number(row.getDouble(4))),
                scope.knownAt().toString(),
                Json.of(scope.askedAuthorities()));
        return new PublishedNumbers(byAuthority);
    }

    /** With the decimals that it is kept with: noughts at the end are not. */
    private static BigDecimal number(double kept) {
        var number = BigDecimal.valueOf(kept).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    public SortedSet<String> authorities() {
        return new TreeSet<>(byAuthority.keySet());
    }

    /** The years of which anybody printed anything. */
    public SortedSet<FinancialYear> years() {
        var years = new TreeSet<FinancialYear>();
        byAuthority.values().forEach(each -> years.addAll(each.keySet()));
        return years;
    }

    /** Everything that an authority printed of a year, by key. */
    public Map<String, BigDecimal> of(String authority, FinancialYear year) {
        var years = byAuthority.get(authority);
        var numbers = years == null ? null : years.get(year);
        return numbers == null ? Map.of() : numbers;
    }

    public Optional<BigDecimal> of(String authority, FinancialYear year, String key) {
        return Optional.ofNullable(of(authority, year).get(key));
    }

    /** A printed number of children, orders or placements; empty where none is printed, or it is not whole. */
    public Optional<Integer> count(String authority, FinancialYear year, @Nullable String key) {
        return key == null
                ? Optional.empty()
                : of(authority, year, key).filter(each -> each.scale() <= 0).map(BigDecimal::intValueExact);
    }
}
