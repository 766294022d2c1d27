package org.waymark.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.intake.RowsBySubject.At;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.shared.Milestone;

/** The order in which a child's milestones of one file should follow each other. Breaches warn: trackers have typos. */
final class MilestoneOrder {
    private static final Set<Milestone> AFTER_ADOPTION = EnumSet.of(
            Milestone.ADOPTION_ORDER,
            Milestone.DISRUPTION,
            Milestone.LEFT_CARE,
            Milestone.CELEBRATION,
            Milestone.LIFE_STORY_BOOK,
            Milestone.LATER_LIFE_LETTER,
            Milestone.CONTACT_PLAN,
            Milestone.SIBLING_CONTACT);

    private final CsvTable table;
    private final Problems problems;

    MilestoneOrder(CsvTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    void check(List<At<MilestoneRow>> rows) {
        var dated = rows.stream()
                .filter(each -> each.value().occurredOn() != null)
                .sorted(Comparator.comparing(MilestoneOrder::day))
                .toList();
        inSequence(dated, Milestone.PLACEMENT_ORDER, Milestone.MATCH);
        inSequence(dated, Milestone.MOVED_IN, Milestone.ADOPTION_ORDER);
        var adoptions = of(dated, Milestone.ADOPTION_ORDER);
        adoptions.stream()
                .skip(1)
                .forEach(each -> warn(
                        each,
                        "DUPLICATE_TERMINAL_EVENT",
                        "This child has two adoption orders in the file. Keep the right one."));
        adoptions.stream()
                .findFirst()
                .ifPresent(
                        adoption -> dated.stream()
                                .filter(each -> day(each).isAfter(day(adoption)))
                                .filter(each ->
                                        !AFTER_ADOPTION.contains(each.value().milestone()))
                                .forEach(
                                        each -> warn(
                                                each,
                                                "CASE_CLOSED",
                                                "This is dated after the child's adoption order, which ends the way there. Check the two days.")));
    }

    private void inSequence(List<At<MilestoneRow>> dated, Milestone earlier, Milestone later) {
        Optional<At<MilestoneRow>> first = of(dated, earlier).stream().findFirst();
        of(dated, later).stream()
                .filter(each -> first.isPresent() && day(each).isBefore(day(first.get())))
                .forEach(each -> warn(
                        each,
                        "SEQUENCE",
                        "This %s is dated before the child's %s. Check the two days."
                                .formatted(later.fileName(), earlier.fileName())));
    }

    private static List<At<MilestoneRow>> of(List<At<MilestoneRow>> dated, Milestone milestone) {
        return dated.stream()
                .filter(each -> each.value().milestone() == milestone)
                .toList();
    }

    private static LocalDate day(At<MilestoneRow> at) {
        return Objects.requireNonNull(at.value().occurredOn());
    }

    private void warn(At<MilestoneRow> at, String code, String message) {
        problems.warning(table.at(at.row(), "occurred_on"), code, null, message);
    }
}
