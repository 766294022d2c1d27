package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.reference.WorkingDays;
import org.waymark.warehouse.Sql;

/** The bank holidays against those of some years as gov.uk lists them, and against the rules that make them. */
class BankHolidayTests {
    private static final List<LocalDate> ALL = read();

    @Test
    void areThoseThatGovUkLists() {
        assertThat(of(2011)).isEqualTo(days(2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"));
        assertThat(of(2012)).isEqualTo(days(2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"));
        assertThat(of(2020)).isEqualTo(days(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"));
        assertThat(of(2021)).isEqualTo(days(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"));
        assertThat(of(2022)).isEqualTo(days(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"));
        assertThat(of(2023)).isEqualTo(days(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"));
        assertThat(of(2025)).isEqualTo(days(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"));
    }

    @Test
    void areThoseThatTheRulesOfEveryYearMake() {
        var made = IntStream.rangeClosed(2005, 2027)
                .mapToObj(WorkingDays::holidays)
                .collect(TreeSet<LocalDate>::new, TreeSet::addAll, TreeSet::addAll);
        assertThat(ALL).isEqualTo(List.copyOf(made));
    }

    @Test
    void fallOnWeekdaysAtLeastEightAYear() {
        assertThat(ALL)
                .doesNotHaveDuplicates()
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        for (int year = 2005; year <= 2027; year++) {
            assertThat(of(year).size()).as("%d", year).isBetween(8, 10);
        }
    }

    /** Good Friday and Easter Monday are the only ones three days apart over a weekend in spring. */
    @Test
    void haveAFridayAndAMondayAtEaster() {
        for (int year = 2005; year <= 2027; year++) {
            var kept = of(year);
            assertThat(kept.stream()
                            .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY && kept.contains(day.plusDays(3)))
                            .filter(day -> !day.isBefore(LocalDate.of(day.getYear(), 3, 20))
                                    && !day.isAfter(LocalDate.of(day.getYear(), 4, 23))))
                    .as("%d", year)
                    .hasSize(1);
        }
    }

    @Test
    void leaveTheOtherWeekdaysToWork() {
        try (var home = new TestHome()) {
            var places = home.projection()
                    .warehouse()
                    .read(session ->
                            session.rows(Sql.file("tables/working_day"), row -> row.getObject("day", LocalDate.class)));
            var expected = LocalDate.of(2005, 1, 1)
                    .datesUntil(LocalDate.of(2028, 1, 1))
                    .filter(day -> day.getDayOfWeek().getValue() <= 5)
                    .filter(day -> !WorkingDays.holidays(day.getYear()).contains(day))
                    .toList();
            assertThat(places).isEqualTo(expected);
        }
    }

    private static List<LocalDate> days(int year, String monthsAndDays) {
        return List.of(monthsAndDays.split(" ")).stream()
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }

    private static List<LocalDate> of(int year) {
        return ALL.stream().filter(day -> day.getYear() == year).toList();
    }

    private static List<LocalDate> read() {
        try (var home = new TestHome()) {
            return home.projection()
                    .warehouse()
                    .read(session -> session.rows(
                            Sql.file("tables/bank_holiday"), row -> row.getObject("day", LocalDate.class)));
        }
    }
}
