package org.waymark.demonstration;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.waymark.demonstration.Council.Sibling;
import org.waymark.madeup.Care;
import org.waymark.madeup.Care.Mark;

/** What the tracker tells with a year's return: of each child and milestone with news since last year's all that there is. */
final class TrackerFiles {
    private final LocalDate lastTold;
    private final LocalDate asAt;

    TrackerFiles(LocalDate lastTold, LocalDate asAt) {
        this.lastTold = lastTold;
        this.asAt = asAt;
    }

    String milestones(Council council) {
        var file = new StringBuilder("child_id,milestone,occurred_on,known_on,detail\n");
        council.children.forEach(care -> write(care, file));
        return file.toString();
    }

    private void write(Care care, StringBuilder file) {
        var news = care.marks.stream()
                .filter(mark -> isNews(toldFrom(care, mark.on())))
                .map(Mark::milestone)
                .toList();
        care.marks.stream()
                .filter(mark -> news.contains(mark.milestone()) && !mark.on().isAfter(asAt))
                .sorted(comparing(Mark::on))
                .forEach(mark -> file.append(
                        "%s,%s,%s,,%s\n".formatted(care.child.id(), mark.milestone(), mark.on(), mark.detail())));
    }

    private boolean isNews(LocalDate toldFrom) {
        return toldFrom.isAfter(lastTold) && !toldFrom.isAfter(asAt);
    }

    /** Nothing is told of a child who is not in care yet. */
    private static LocalDate toldFrom(Care care, LocalDate day) {
        var entered = care.spells.getFirst().startedOn();
        return day.isBefore(entered) ? entered : day;
    }

    /** A group is told once, when its children are in care. */
    String siblings(Council council) {
        var file = new StringBuilder("group_id,child_id,joined_on,left_on,placed\n");
        council.siblings.forEach((group, children) -> {
            if (isNews(children.getFirst().joinedOn())) {
                write(group, children, file);
            }
        });
        return file.toString();
    }

    private static void write(String group, List<Sibling> children, StringBuilder file) {
        children.forEach(each -> file.append("%s,%s,%s,,%s\n"
                .formatted(group, each.child(), each.joinedOn(), each.together() ? "together" : "apart")));
    }
}
