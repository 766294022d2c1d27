package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.madeup.Chances;
import org.waymark.madeup.Weighted;

/**
 * households.csv: the adopters of a council, whom its agency records household by household since those approved in 2024-25.
 * As many are approved, of each group, and as many of them wait at the end of the year, as its counts.csv says.
 */
final class AdopterRows {
    static final String COLUMNS = "authority,reference,ethnic_group,agency,step,occurred_on,outcome,child_id\n";

    private static final LocalDate BEGINS = LocalDate.of(2024, 4, 2);
    private static final LocalDate ENDS = LocalDate.of(2025, 3, 31);
    private static final int YEAR = 2024 - Flows.FIRST_YEAR;
    private static final List<String> GROUPS = List.of("WHITE", "MIXED", "ASIAN", "BLACK", "OTHER", "NOT_KNOWN");
    private static final Weighted AGENCY = Weighted.of("OWN_REGION:75 VOLUNTARY:18 OTHER_REGION:7");

    private final StringBuilder rows = new StringBuilder();
    private final Council.Character council;
    private final Chances chances;
    private final List<Match> matches;
    private int households;

    private record Match(LocalDate on, String child) {}

    private AdopterRows(Council council) {
        this.council = council.character;
        chances = new Chances(council.character.seed() + 2);
        matches = new ArrayList<>(council.children.stream()
                .flatMap(care -> care.marks.stream()
                        .filter(mark -> mark.milestone().equals("match")
                                && !mark.on().isBefore(BEGINS)
                                && mark.on().isBefore(ENDS))
                        .map(mark -> new Match(mark.on(), care.child.id())))
                .sorted(Comparator.comparing(Match::on).thenComparing(Match::child))
                .toList());
    }

    static String of(Council council) {
        var made = new AdopterRows(council);
        made.approved();
        made.underWay();
        return made.rows.toString();
    }

    /** The last ones wait; the others are matched with the next child for whom there is a match, or leave where there is none. */
    private void approved() {
        List<String> groups = new ArrayList<>();
        var approved = Counts.approved(council, YEAR);
        for (int n = 0; n < GROUPS.size(); n++) {
            for (int i = 0; i < approved.get(n); i++) {
                groups.add(chances.between(0, groups.size()), GROUPS.get(n));
            }
        }
        int days = 355 / groups.size();
        for (int n = 0; n < groups.size(); n++) {
            var household = household(groups.get(n));
            var approvedOn = BEGINS.plusDays((long) n * days + chances.between(0, days - 1));
            assess(household, approvedOn, n > groups.size() / 2 && n % 4 == 0);
            if (n < groups.size() - Counts.waiting(council, YEAR)) {
                matchOrLeave(household, approvedOn);
            }
        }
    }

    private void assess(String household, LocalDate approvedOn, boolean slow) {
        var two = approvedOn.minusDays(chances.between(95, 140));
        var ended = two.minusDays(slow ? chances.between(186, 200) : chances.between(3, 60));
        var one = ended.minusDays(chances.between(45, 72));
        row(household, "ENQUIRED", one.minusDays(chances.between(10, 40)), "", null);
        row(household, "STAGE_ONE_BEGUN", one, "", null);
        row(household, "STAGE_ONE_ENDED", ended, "PASSED", null);
        row(household, "STAGE_TWO_BEGUN", two, "", null);
        row(household, "APPROVED", approvedOn, "", null);
    }

    private void matchOrLeave(String household, LocalDate approvedOn) {
        var match = matches.stream()
                .filter(each -> each.on().isAfter(approvedOn.plusDays(10)))
                .findFirst();
        if (match.isEmpty()) {
            row(household, "LEFT", approvedOn.plusDays(10), "WITHDREW", null);
            return;
        }
        matches.remove(match.get());
        row(household, "MATCHED", match.get().on(), "", match.get().child());
    }

    /** In stage 1, in stage 2, and gone on the way. */
    private void underWay() {
        for (int n = 0; n < (council.published() ? 9 : 3); n++) {
            var household = household("WHITE");
            var begun = LocalDate.of(2024, 9, 2).plusDays(chances.between(0, 120));
            row(household, "ENQUIRED", begun.minusDays(chances.between(10, 40)), "", null);
            row(household, "STAGE_ONE_BEGUN", begun, "", null);
            if (n % 3 == 0) {
                row(
                        household,
                        "LEFT",
                        begun.plusDays(chances.between(20, 50)),
                        n % 2 == 0 ? "WITHDREW" : "ON_HOLD",
                        null);
            } else {
                var ended = begun.plusDays(chances.between(45, 72));
                row(household, "STAGE_ONE_ENDED", ended, "PASSED", null);
                if (n % 3 == 1) {
                    row(household, "STAGE_TWO_BEGUN", ended.plusDays(chances.between(3, 15)), "", null);
                }
            }
        }
    }

    /** The first three columns after the authority's. */
    private String household(String group) {
        households++;
        return "%sH%03d,%s,%s".formatted(council.letter(), households, group, chances.pick(AGENCY));
    }

    private void row(String household, String step, LocalDate on, String outcome, @Nullable String child) {
        rows.append("%s,%s,%s,%s,%s,%s\n"
                .formatted(council.code(), household, step, on, outcome, child == null ? "" : child));
    }
}
