package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.shared.FinancialYear;

/**
 * counts.csv of a council and year. Ardenshire's families in pre-proceedings come to the shares of its annual report: 78 %
 * of families whose threshold was met entered them in 2022-23; 36 % and 55 % were diverted; 34 % and 45 % of those issued
 * had been through them. Its published figures are typed from the report, by year of the column.
 */
final class Counts {
    private static final String COLUMNS = "year,what,key,value,source,known_on\n";

    /** Families: threshold met and entered or issued at once; ended diverted or issued; issued after or without. */
    private record Families(int entered, int atOnce, int diverted, int issued, int without) {}

    private static final List<Families> ARDENSHIRE = List.of(
            new Families(58, 92, 14, 40, 96),
            new Families(62, 88, 17, 41, 91),
            new Families(66, 79, 20, 39, 82),
            new Families(76, 72, 21, 37, 72),
            new Families(117, 33, 33, 27, 33),
            new Families(121, 30, 58, 33, 31),
            new Families(118, 27, 61, 30, 28));

    private static final List<String> PUBLISHED_KEYS = List.of(
            "ADM_DECISIONS",
            "PLACEMENT_ORDERS",
            "MATCHED",
            "PLACED",
            "APPLICATIONS",
            "ADOPTED",
            "PLACED_AT_PERIOD_END",
            "AWAITING_MATCH_AT_PERIOD_END",
            "PLAN_CHANGES",
            "DISRUPTIONS",
            "A2",
            "A3.numerator",
            "A3.denominator",
            "A10",
            "A20");

    /** As printed: the report counts the two disruptions of 2021-22 as one, of a sibling group of two. */
    private static final List<List<Integer>> PUBLISHED = List.of(
            List.of(36, 24, 30, 28, 33, 19, 29, 13, 13, 1, 357, 36, 85, 440, 256),
            List.of(50, 39, 30, 30, 26, 38, 18, 26, 6, 1, 236, 39, 105, 459, 383),
            List.of(50, 50, 40, 34, 38, 32, 25, 33, 6, 0, 172, 39, 112, 508, 333));

    private static final int FIRST_PUBLISHED = 2020;
    private static final List<LocalDate> REPORTED =
            List.of(LocalDate.of(2021, 9, 22), LocalDate.of(2022, 9, 21), LocalDate.of(2023, 9, 20));

    private final StringBuilder file = new StringBuilder(COLUMNS);
    private final FinancialYear year;
    private final int nth;

    private Counts(FinancialYear year) {
        this.year = year;
        this.nth = year.startYear() - Flows.FIRST_YEAR;
    }

    static String of(Council.Character council, FinancialYear year) {
        var counts = new Counts(year);
        counts.families(council);
        counts.panel(council);
        counts.adopters(council);
        if (council.published()) {
            counts.published();
        }
        return counts.file.toString();
    }

    private void families(Council.Character council) {
        int share = council.published() ? 1 : 3;
        var all = ARDENSHIRE.get(nth);
        row("families_threshold_met", "pre_proceedings", all.entered() / share, "legal_tracker");
        row("families_threshold_met", "immediate_issue", all.atOnce() / share, "legal_tracker");
        row("families_pre_proceedings_ended", "diverted", all.diverted() / share, "legal_tracker");
        row("families_pre_proceedings_ended", "issued", all.issued() / share, "legal_tracker");
        row("families_proceedings_issued", "after_pre_proceedings", all.issued() / share, "legal_tracker");
        row("families_proceedings_issued", "without_pre_proceedings", all.without() / share, "legal_tracker");
    }

    private void panel(Council.Character council) {
        var larger = council.published() ? 1 : 0;
        groups("panel_members_by_ethnic_group", "regional_agency", 14 + larger, 1 + nth / 3, 2, 1 + nth / 4, 0, 1);
        row("panel_members_by_sex", "female", 13 + larger, "regional_agency");
        row("panel_members_by_sex", "male", 5 + nth / 3 + nth / 4, "regional_agency");
        row("panel_members_by_sex", "not_known", 1, "regional_agency");
    }

    /** Fewer and fewer households come forward. */
    private void adopters(Council.Character council) {
        groups(
                "adopters_approved_by_ethnic_group",
                "regional_agency",
                approved(council, nth).stream().mapToInt(each -> each).toArray());
        row("adopters_waiting", "households", waiting(council, nth), "regional_agency");
        int abroad = council.published() ? 2 + nth % 2 : nth % 2;
        row("intercountry_adoptions", "applied", abroad, "regional_agency");
        row("intercountry_adoptions", "approved", Math.max(0, abroad - 1), "regional_agency");
        row("intercountry_adoptions", "adopted", nth % 3 == 1 && council.published() ? 1 : 0, "regional_agency");
    }

    /** By group, in the order of the file. */
    static List<Integer> approved(Council.Character council, int nth) {
        int white = (council.published() ? 30 : 10) - nth * (council.published() ? 2 : 1) / 2;
        return List.of(white, 1, 1 + nth % 2, nth % 2, 0, nth % 3 == 0 ? 1 : 0);
    }

    static int waiting(Council.Character council, int nth) {
        return (council.published() ? 16 : 8) - nth;
    }

    private void groups(String what, String source, int... children) {
        var keys = Stream.of("white", "mixed", "asian", "black", "other", "not_known")
                .toList();
        for (int n = 0; n < children.length; n++) {
            row(what, keys.get(n), children[n], source);
        }
    }

    /** The report comes out after the return of its year, so what it says stands in the next year's file. */
    private void published() {
        int column = year.startYear() - 1 - FIRST_PUBLISHED;
        if (column < 0 || column >= PUBLISHED.size()) {
            return;
        }
        for (int n = 0; n < PUBLISHED_KEYS.size(); n++) {
            published(PUBLISHED_KEYS.get(n), PUBLISHED.get(column).get(n).toString(), column);
        }
        if (column == PUBLISHED.size() - 1) {
            published("ADOPTED_MINORITY.percent", "7.7", column);
        }
    }

    private void published(String key, String value, int column) {
        file.append("%s,published,%s,%s,annual_report,%s\n"
                .formatted(year.minusYears(1).label(), key, value, REPORTED.get(column)));
    }

    private void row(String what, String key, int value, String source) {
        file.append("%s,%s,%s,%d,%s,\n".formatted(year.label(), what, key, value, source));
    }
}
