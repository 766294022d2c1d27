package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.reference.ReturnedChild.DecisionRow;
import org.waymark.reference.ReturnedChild.EpisodeRow;

/** Writes siblings.csv files: who belongs together as it truly was, and what a council makes of it each time. */
final class RandomSiblings {

    private static final String COLUMNS = "group_id,child_id,joined_on,left_on,placed";
    private static final String[] PLACED = {"", "", "together", "together", "apart", "apart", "yes", "no"};

    private record Row(
            String group,
            String child,
            @Nullable LocalDate joined,
            @Nullable LocalDate left,
            String placed) {

        Row joining(@Nullable LocalDate day) {
            return new Row(group, child, day, left, placed);
        }

        Row leaving(@Nullable LocalDate day) {
            return new Row(group, child, joined, day, placed);
        }

        Row placed(String how) {
            return new Row(group, child, joined, left, how);
        }

        /** None where nobody can know of it yet; an end still to come is not written. */
        @Nullable
        Row asKnownOn(LocalDate today) {
            if (joined != null && joined.isAfter(today)) {
                return null;
            }
            boolean open = left == null || left.isAfter(today) || joined != null && left.isBefore(joined);
            return open ? leaving(null) : this;
        }

        String line() {
            return String.join(",", group, child, day(joined), day(left), placed);
        }

        private static String day(@Nullable LocalDate date) {
            return date == null ? "" : date.toString();
        }
    }

    private final Dice dice;
    private final Map<String, RandomCareer> careers;
    private final List<String> groups = new ArrayList<>();
    private final List<Row> truth = new ArrayList<>();
    private int strangers;

    RandomSiblings(Dice dice, Map<String, RandomCareer> careers) {
        this.dice = dice;
        this.careers = careers;
        List<String> children = dice.shuffled(careers.keySet());
        while (!children.isEmpty()) {
            if (dice.chance(0.2)) {
                children.removeLast();
            } else {
                form("S%04d".formatted(groups.size() + 1), children);
            }
        }
        List.copyOf(truth).forEach(this::moveOn);
    }

    private void form(String group, List<String> children) {
        groups.add(group);
        for (int i = dice.between(1, 4); i > 0 && !children.isEmpty(); i--) {
            String child = dice.chance(0.06) ? "X%04d".formatted(++strangers) : children.removeLast();
            LocalDate joined = dice.chance(0.3) ? null : dayOf(child);
            LocalDate left = dice.chance(0.2) ? dayOf(child) : null;
            truth.add(new Row(group, child, joined, left, dice.pick(PLACED)));
        }
    }

    /** Some children come into another group, or come back to their own, and not always is the old row ended. */
    private void moveOn(Row row) {
        if (!dice.chance(0.25)) {
            return;
        }
        LocalDate day = dice.chance(0.3) ? row.joined() : dayOf(row.child());
        if (dice.chance(0.5)) {
            truth.set(truth.indexOf(row), row.leaving(day));
        }
        truth.add(new Row(dice.pick(groups), row.child(), day, null, dice.pick(PLACED)));
    }

    /** A day about entering care, or one on which something happened to the child. */
    private LocalDate dayOf(String child) {
        RandomCareer career = careers.get(child);
        if (career == null) {
            return dayOf(dice.pick(List.copyOf(careers.keySet())));
        }
        List<LocalDate> days = new ArrayList<>();
        for (EpisodeRow row : career.truth.episodes) {
            days.add(row.decom());
            if (row.dec() != null) {
                days.add(row.dec());
            }
        }
        career.truth.decisions.stream().map(DecisionRow::made).forEach(days::add);
        LocalDate entered = days.getFirst();
        return dice.chance(0.4) ? dice.pick(days) : dice.between(entered.minusDays(60), entered.plusDays(500));
    }

    // ---- files

    String file(Instant asAt) {
        LocalDate today = asAt.atZone(Statement.LONDON).toLocalDate();
        Set<String> lines = new LinkedHashSet<>();
        if (!dice.chance(0.05)) {
            for (String group : groups) {
                if (dice.chance(0.6)) {
                    told(group, today).forEach(row -> lines.add(row.line()));
                }
            }
        }
        List<String> text = dice.shuffled(lines);
        text.addFirst(COLUMNS);
        return String.join("\n", text) + "\n";
    }

    private List<Row> told(String group, LocalDate today) {
        List<Row> told = new ArrayList<>();
        for (Row row : truth) {
            if (row.group().equals(group) && !dice.chance(0.1)) {
                told.add(mended(row));
                if (dice.chance(0.1)) {
                    told.add(mended(row.placed(dice.pick(PLACED))));
                }
            }
        }
        if (dice.chance(0.1)) {
            Row guest = dice.pick(truth);
            told.add(new Row(group, guest.child(), guest.joined(), guest.left(), dice.pick(PLACED)));
        }
        return told.stream()
                .map(row -> row.asKnownOn(today))
                .filter(Objects::nonNull)
                .toList();
    }

    private Row mended(Row row) {
        return switch (dice.between(1, 12)) {
            case 1 -> row.joining(dayOf(row.child()));
            case 2 -> row.joining(row.joined() == null ? null : row.joined().plusDays(dice.between(-20, 20)));
            case 3 -> row.leaving(dayOf(row.child()));
            case 4 -> row.leaving(null);
            case 5, 6 -> row.placed(dice.pick(PLACED));
            default -> row;
        };
    }
}
