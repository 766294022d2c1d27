package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.madeup.Care.Mark;
import org.waymark.madeup.Chances;
import org.waymark.madeup.Weighted;

/** What the adoption team writes down of one way beside the returns. */
final class Tracker {
    /** 26 weeks, within which the court is to decide. */
    private static final int COURT_DAYS = 182;

    private static final Weighted SIBLING_CONTACT = Weighted.of("direct:45 letterbox:30 digital:25");

    private final Way way;
    private final Details details;
    private final Chances chances;
    private final List<Mark> marks = new ArrayList<>();

    Tracker(Way way, Details details, Chances chances) {
        this.way = way;
        this.details = details;
        this.chances = chances;
    }

    List<Mark> marks() {
        proceedings();
        var decided = way.day(Step.DECIDED);
        mark("cpr_completed", workingDay(decided.minusDays(chances.between(8, 30))));
        if (way.family.traits.early()) {
            mark(
                    "early_permanence_decision",
                    later(way.day(Step.WITH_CARER).minusDays(chances.between(2, 12)), born()));
        } else if (way.takes(Step.ORDERED) && !way.isByCarer()) {
            mark("family_finding", workingDay(later(decided.plusDays(chances.between(5, 40)), decided)));
        }
        if (way.takes(Step.MATCHED)) {
            search();
            match();
        }
        if (way.takes(Step.PLACED)) {
            placement();
        }
        if (way.takes(Step.ADOPTED)) {
            afterwards();
        }
        return marks;
    }

    private void mark(String milestone, LocalDate on) {
        mark(milestone, on, "");
    }

    private void mark(String milestone, LocalDate on, String detail) {
        marks.add(new Mark(milestone, on, detail));
    }

    /** Within 26 weeks more and more often, save in 2021-22, when the courts had fallen behind. */
    private void proceedings() {
        var entered = way.day(Step.ENTERED);
        var ends = way.takes(Step.ORDERED) ? way.dayOrNull(Step.ORDERED) : way.dayOrNull(Step.LEFT);
        int year = way.yearOf(way.takes(Step.ORDERED) ? Step.ORDERED : Step.DECIDED);
        double inTime = year < 2020 ? 0.42 : year == 2020 ? 0.3 : year == 2021 ? 0.14 : year == 2022 ? 0.34 : 0.48;
        var issued = entered.plusDays(chances.between(0, 20));
        if (ends != null && chances.happens(inTime)) {
            issued = later(ends.minusDays(chances.between(150, COURT_DAYS)), issued);
        }
        issued = workingDay(issued);
        boolean warned = chances.happens(0.3 + 0.04 * Math.max(0, issued.getYear() - 2018));
        if (warned) {
            mark("pre_proceedings", workingDay(issued.minusDays(chances.between(50, 160))));
        }
        mark("proceedings_issued", issued);
        if (ends != null) {
            mark("proceedings_ended", ends);
        }
    }

    private void search() {
        int waited = way.daysBetween(Step.ORDERED, Step.MATCHED);
        if (!way.isByCarer() && waited > 200) {
            mark("external_search", workingDay(way.day(Step.ORDERED).plusDays(chances.between(80, 150))));
        }
    }

    private void match() {
        var matched = way.day(Step.MATCHED);
        mark("panel", workingDay(later(matched.minusDays(chances.between(5, 14)), way.day(Step.DECIDED))));
        mark("match", matched, chances.happens(0.96) ? "agency=" + details.agency() : "");
        if (way.takes(Step.PLACED) && !way.isByCarer()) {
            var begun = way.day(Step.PLACED).minusDays(chances.between(6, way.size() > 1 ? 20 : 13));
            mark("introductions", later(begun, matched.plusDays(1)));
        }
    }

    private void placement() {
        var placed = way.day(Step.PLACED);
        boolean told = chances.happens(0.96);
        mark(
                "moved_in",
                placed,
                told ? "agency=%s;out_of_area=%s".formatted(details.agency(), details.outOfArea() ? "yes" : "no") : "");
        contact(placed.plusDays(chances.between(0, 25)));
        if (way.takes(Step.APPLIED)) {
            mark("application", way.day(Step.APPLIED));
        }
    }

    /** More and more plans are for children to see those whom they come from. */
    private void contact(LocalDate agreed) {
        int since = Math.max(0, agreed.getYear() - 2018);
        if (chances.happens(0.05)) {
            return;
        }
        if (chances.happens(0.88)) {
            mark("contact_plan", agreed, "kind=letterbox");
        }
        if (chances.happens(0.08 + 0.05 * since)) {
            mark("contact_plan", agreed, "kind=direct");
        }
        if (chances.happens(0.02 + 0.02 * since)) {
            mark("contact_plan", agreed, "kind=digital");
        }
        if (way.family.traits.apart() || chances.happens(0.14)) {
            mark("contact_plan", agreed, "kind=sibling");
            var kind = chances.pick(SIBLING_CONTACT);
            int visits = chances.between(2, 5);
            for (int n = 1; n <= visits; n++) {
                mark("sibling_contact", agreed.plusDays(n * 90L + chances.between(0, 40)), "kind=" + kind);
            }
        }
    }

    /** The book and the letter are due ten working days after the ceremony. */
    private void afterwards() {
        var adopted = way.day(Step.ADOPTED);
        if (chances.happens(0.06)) {
            return;
        }
        var celebrated = workingDay(adopted.plusDays(chances.between(20, 60)));
        mark("celebration", celebrated);
        handOver("life_story_book", celebrated, 0.72, 0.9);
        handOver("later_life_letter", celebrated, 0.64, 0.86);
    }

    private void handOver(String what, LocalDate celebrated, double inTime, double atAll) {
        double chance = chances.between(0, 999) / 1000.0;
        if (chance < inTime) {
            mark(what, workingDay(celebrated.plusDays(chances.between(-10, 11))));
        } else if (chance < atAll) {
            mark(what, workingDay(celebrated.plusDays(chances.between(16, 150))));
        }
    }

    private LocalDate born() {
        int youngest =
                way.children.stream().mapToInt(Family.Person::ageInDays).min().orElse(0);
        return way.day(Step.ENTERED).minusDays(youngest);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** That day or the Friday before. */
    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
