package org.waymark.bench;

import java.time.LocalDate;
import java.util.List;
import org.waymark.madeup.Care;
import org.waymark.madeup.Care.Adoption;
import org.waymark.madeup.Care.Child;
import org.waymark.madeup.Care.Mark;
import org.waymark.madeup.Care.Plan;
import org.waymark.madeup.Chances;
import org.waymark.madeup.Weighted;

/**
 * Makes up how children fare in care. Most go home, to relatives or come of age; about one in twelve has a decision that
 * adoption is to be. Of decisions, adoptions and changed plans there are as many to each other as in England in 2023-24:
 * 3,690, 2,980 and 610.
 */
final class Lives {
    static final double DECIDED = 0.085;
    private static final double PLAN_CHANGED = 610.0 / 3690;

    private static final Weighted ENTERED_UNDER = Weighted.of("V2:40 C1:38 C2:8 L2:8 J1:6");
    private static final Weighted PLACEMENT =
            Weighted.of("U6:42 U4:9 U1:7 U5:2 U3:5 K2:13 P1:6 P2:4 H5:5 R2:1 S1:1 K1:1 Z1:1");
    private static final Weighted PROVIDER = Weighted.of("PR1:48 PR2:3 PR4:38 PR5:5 PR0:4 PR3:2");
    private static final Weighted LEFT_BECAUSE =
            Weighted.of("E4A:28 E4B:6 E45:9 E46:4 E41:5 E13:6 E5:18 E8:14 E3:4 E15:6");
    private static final Weighted MOVED_BECAUSE = Weighted.of("CARPL:45 CREQB:20 CHILD:10 LAREQ:10 OTHER:15");
    private static final Weighted NEXT = Weighted.of("L:30 P:52 B:10 T:4 U:4");
    private static final Weighted PLAN_CHANGED_BECAUSE = Weighted.of("RD1:200 RD2:180 RD3:60 RD4:180");
    private static final Weighted ADOPTERS = Weighted.of("2,MF,L11:62 2,MM,L12:9 2,FF,L12:8 1,F1,L0:15 2,MF,L4:6");

    private final Chances chances;

    Lives(Chances chances) {
        this.chances = chances;
    }

    Care withoutAdoption(Child child, LocalDate entry) {
        var care = new Care(child);
        care.enter(entry, chances.pick(ENTERED_UNDER), chances.pick(PLACEMENT), chances.pick(PROVIDER));
        int days = chances.happens(0.25) ? chances.between(3, 120) : 60 + chances.stay(950);
        stay(care, earlier(entry.plusDays(days), child.bornOn().plusYears(18)));
        return care;
    }

    /** The changes until the child leaves care. */
    private void stay(Care care, LocalDate left) {
        var day = care.now().startedOn().plusDays(chances.wait(150));
        while (day.isBefore(left)) {
            change(care, day);
            day = day.plusDays(chances.wait(210));
        }
        care.end(left.isAfter(care.now().startedOn()) ? left : care.now().startedOn(), chances.pick(LEFT_BECAUSE), "");
    }

    private void change(Care care, LocalDate day) {
        var now = care.now();
        var because = chances.pick(NEXT);
        boolean otherStatus = "LBU".contains(because);
        boolean otherPlace = !because.equals("L");
        care.next(
                day,
                because,
                otherStatus ? (now.legalStatus().equals("C1") ? "C2" : "C1") : now.legalStatus(),
                otherPlace ? chances.pick(PLACEMENT) : now.placement(),
                "PB".contains(because) ? chances.pick(PROVIDER) : now.provider());
        if (otherPlace) {
            var before = care.spells.get(care.spells.size() - 2);
            care.spells.set(care.spells.size() - 2, before.ended(before.endedOn(), "X1", chances.pick(MOVED_BECAUSE)));
        }
    }

    /** A brother or sister of a child with a plan has the same one, some days apart. */
    Care withPlan(Child child, LocalDate entry, boolean early) {
        var care = new Care(child);
        care.enter(entry, chances.happens(0.6) ? "C1" : "V2", early ? "U5" : "U6", "PR1");
        var day = entry.plusDays(chances.wait(25));
        care.next(day, "L", "C2", care.now().placement(), "PR1");
        if (!early && chances.happens(0.4)) {
            day = day.plusDays(chances.wait(70));
            care.next(day, "P", "C2", "U6", chances.pick(PROVIDER));
        }
        var decided = day.plusDays(chances.wait(130));
        if (chances.happens(PLAN_CHANGED)) {
            changedPlan(care, decided);
        } else {
            adopt(care, decided, early);
        }
        return care;
    }

    private void changedPlan(Care care, LocalDate decided) {
        var because = chances.pick(PLAN_CHANGED_BECAUSE);
        var ceased = decided.plusDays(chances.wait(200));
        if (!because.equals("RD2")) {
            care.next(
                    decided.plusDays(1),
                    "L",
                    "E1",
                    care.now().placement(),
                    care.now().provider());
        }
        care.next(
                ceased.plusDays(2),
                "L",
                "C1",
                care.now().placement(),
                care.now().provider());
        care.plan = new Plan(decided, ceased, because);
        stay(care, ceased.plusDays(2 + chances.stay(900)));
    }

    private void adopt(Care care, LocalDate decided, boolean early) {
        care.plan = new Plan(decided, null, "");
        var ordered = decided.plusDays(chances.wait(45));
        care.next(ordered, "L", "E1", care.now().placement(), care.now().provider());
        var matched = ordered.plusDays(early ? chances.wait(20) : chances.wait(150));
        var movedIn = matched.plusDays(chances.wait(20));
        boolean byCarer = early || chances.happens(0.08);
        care.next(movedIn, byCarer ? "T" : "P", "E1", byCarer ? "A5" : "A6", "PR1");
        var applied = movedIn.plusDays(chances.wait(110));
        var adopted = applied.plusDays(chances.wait(120));
        care.end(adopted, chances.happens(0.75) ? "E12" : "E11", "");
        care.adoption = new Adoption(matched, adopted, byCarer, chances.pick(ADOPTERS));
        care.marks.addAll(List.of(
                new Mark("family_finding", ordered.plusDays(3), ""),
                new Mark("panel", matched.minusDays(7), ""),
                new Mark("match", matched, ""),
                new Mark("introductions", movedIn.minusDays(10), ""),
                new Mark("application", applied, "")));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
