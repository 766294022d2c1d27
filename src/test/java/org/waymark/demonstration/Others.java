package org.waymark.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.waymark.madeup.Care;
import org.waymark.madeup.Care.Child;
import org.waymark.madeup.Chances;
import org.waymark.madeup.Weighted;
import org.waymark.shared.FinancialYear;

/**
 * Looked-after children for whom adoption is not the plan: they enter, move and leave. From 2022 on fewer of those who
 * enter are small, and of the small ones who leave more go home or to special guardians.
 */
final class Others {
    private static final Weighted ETHNICITY = Weighted.of(
            "WBRI:690 WIRI:5 WOTH:35 WROM:6 MWBC:36 MWBA:14 MWAS:16 MOTH:30 AIND:6 APKN:22 ABAN:8 AOTH:26 BCRB:16 BAFR:44 BOTH:10 OOTH:30 REFU:2 NOBT:4");
    private static final Weighted NEED = Weighted.of("N1:66 N2:4 N3:4 N4:8 N5:12 N6:1 N8:5");
    private static final Weighted LEGAL_STATUS = Weighted.of("C1:48 V2:40 L2:12");
    private static final Weighted PROVIDER = Weighted.of("PR1:55 PR4:45");
    private static final Weighted SMALL = Weighted.of("U6:62 U1:12 U3:14 P1:10 R3:2");
    private static final Weighted OLDER = Weighted.of("U6:52 U4:16 U1:8 U3:6 K2:10 P1:6 S1:1 H5:1");
    private static final Weighted NEARLY_GROWN = Weighted.of("U6:28 U4:14 K2:14 H5:26 P2:14 R2:1 K1:1 U1:2");
    private static final Weighted STAY = Weighted.of("1:14 2:24 3:32 4:30");
    private static final Weighted REST_OF_STAY = Weighted.of("1:9 2:21 3:30 4:40");
    private static final Weighted MOVED_BECAUSE = Weighted.of("CARPL:38 CREQB:24 CHILD:12 LAREQ:10 STAND:2 OTHER:14");
    private static final Weighted HOME = Weighted.of("E4A:70 E4B:14 E41:16");
    private static final Weighted GUARDIAN = Weighted.of("E45:26 E46:8 E47:58 E48:8");
    private static final Weighted ELSEWHERE = Weighted.of("E8:50 E13:30 E3:20");
    private static final Weighted GROWN = Weighted.of("E17:40 E5:26 E6:24 E8:10");

    private static final int LAST_YEAR = 2024;

    private final Chances chances;

    Others(Chances chances) {
        this.chances = chances;
    }

    /** @param atATime about how many are in care on any day */
    List<Care> inCare(int atATime) {
        List<Care> children = new ArrayList<>();
        for (int n = 0; n < atATime; n++) {
            children.add(inCareAlready());
        }
        for (int year = Flows.FIRST_YEAR; year <= LAST_YEAR; year++) {
            var days = new FinancialYear(year);
            for (int n = 0; n < atATime * 37 / 100; n++) {
                var entered = chances.between(days.startsOn(), days.endsOn());
                children.add(entering(entered, small(year), days(STAY)));
            }
        }
        return children;
    }

    /** Of the small ones of the last year some will be decided about when the records have ended. */
    private boolean small(int year) {
        return chances.happens(year < 2022 || year == LAST_YEAR ? 0.34 : 0.34 - 0.07 * (year - 2021));
    }

    private int days(Weighted stay) {
        return switch (chances.pick(stay)) {
            case "1" -> chances.between(9, 110);
            case "2" -> chances.between(110, 400);
            case "3" -> chances.between(400, 1_100);
            default -> chances.between(1_100, 3_000);
        };
    }

    /** Most have not moved since they came; of the others the returns do not tell when that was. */
    private Care inCareAlready() {
        var since = Way.RECORDS_BEGIN.minusDays(chances.between(5, 1_900));
        boolean moved = chances.happens(0.3);
        var care = new Care(child(since, chances.happens(0.18)));
        care.enter(
                moved ? since.minusDays(chances.between(60, 500)) : since,
                "C2",
                placement(care, since),
                chances.pick(PROVIDER));
        if (moved) {
            care.next(since, "P", "C2", placement(care, since), chances.pick(PROVIDER), chances.pick(MOVED_BECAUSE));
        }
        liveOn(care, Way.RECORDS_BEGIN, Way.RECORDS_BEGIN.plusDays(days(REST_OF_STAY)));
        return care;
    }

    private Care entering(LocalDate entered, boolean small, int days) {
        var care = new Care(child(entered, small));
        var legalStatus = chances.pick(LEGAL_STATUS);
        care.enter(entered, legalStatus, placement(care, entered), chances.pick(PROVIDER));
        var leaves = entered.plusDays(days);
        if (legalStatus.equals("L2")) {
            changeLegalStatus(care, entered.plusDays(chances.between(4, 8)), "C1", leaves);
        }
        if (!legalStatus.equals("V2")) {
            changeLegalStatus(care, entered.plusDays(chances.between(200, 330)), "C2", leaves);
        }
        liveOn(care, care.now().startedOn(), leaves);
        return care;
    }

    private void changeLegalStatus(Care care, LocalDate day, String to, LocalDate leaves) {
        if (day.isBefore(leaves) && day.isBefore(care.child.bornOn().plusYears(18))) {
            care.next(day, "L", to, care.now().placement(), care.now().provider());
        }
    }

    private Child child(LocalDate entered, boolean small) {
        int age = small ? chances.between(3, 5 * 365) : chances.between(5 * 365, 17 * 365);
        return new Child(
                "", chances.happens(0.45), entered.minusDays(age), chances.pick(ETHNICITY), chances.pick(NEED));
    }

    private void liveOn(Care care, LocalDate from, LocalDate until) {
        var grown = care.child.bornOn().plusYears(18);
        var leaves = until.isBefore(grown) ? until : grown;
        var day = from.plusDays(chances.between(30, 1_100));
        while (day.isBefore(leaves) && !day.isAfter(Histories.RECORDS_END)) {
            care.next(
                    day,
                    "P",
                    care.now().legalStatus(),
                    placement(care, day),
                    chances.pick(PROVIDER),
                    chances.pick(MOVED_BECAUSE));
            day = day.plusDays(chances.between(250, 1_500));
        }
        if (!leaves.isAfter(Histories.RECORDS_END)) {
            care.end(leaves, leaves.equals(grown) ? chances.pick(GROWN) : where(leaves, care), "");
        }
    }

    private String placement(Care care, LocalDate day) {
        long age = ChronoUnit.YEARS.between(care.child.bornOn(), day);
        return chances.pick(age < 5 ? SMALL : age < 16 ? OLDER : NEARLY_GROWN);
    }

    private String where(LocalDate day, Care care) {
        boolean small = ChronoUnit.YEARS.between(care.child.bornOn(), day) < 7;
        double guardian = small ? 0.24 + (day.getYear() > 2021 ? 0.12 * (day.getYear() - 2021) : 0) : 0.1;
        if (chances.happens(guardian)) {
            return chances.pick(GUARDIAN);
        }
        return chances.pick(chances.happens(0.8) ? HOME : ELSEWHERE);
    }
}
