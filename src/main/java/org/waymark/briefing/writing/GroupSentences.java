package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure.Key;

/** Says how groups stand beside each other in one period: what goes together, never what makes it so. */
record GroupSentences(Wording wording, Measure measure, String period) {
    /** @param cell of the group */
    record Group(Key key, Cell cell) {
        private static final Set<String> SAY_LITTLE = Set.of("YES", "NO");
        private static final Set<String> UNKNOWN = Set.of("NOT_KNOWN", "SHREDDED", "DIFFERS");

        /** {@code Asian or Asian British}; where that alone would say little, {@code minority ethnic (yes)}. */
        String label() {
            return SAY_LITTLE.contains(key.code())
                    ? "%s (%s)"
                            .formatted(Words.plain(key.dimension()), key.label().toLowerCase(Locale.ROOT))
                    : key.label();
        }

        /** Whether it is a group at all, and not those of whom nobody knows. */
        boolean isKnown() {
            return !UNKNOWN.contains(key.code());
        }
    }

    /** @param total of all together; null where there is none */
    List<String> of(List<Group> groups, @Nullable Cell total) {
        List<String> sentences = new ArrayList<>();
        var told = groups.stream()
                .filter(group -> group.isKnown() && value(group) != null)
                .toList();
        if (measure.kind() == Measure.Kind.COUNT) {
            sentences.addAll(count(told, total));
        } else {
            sentences.addAll(average(told));
        }
        long hidden = groups.stream()
                .filter(group -> group.cell().status() == org.waymark.briefing.Figure.Status.SUPPRESSED)
                .count();
        if (hidden > 0) {
            sentences.add(wording.say(Phrase.GROUPS_HIDDEN, hidden, period));
        }
        return sentences;
    }

    private List<String> count(List<Group> told, @Nullable Cell total) {
        var largest = told.stream().max(Comparator.comparingDouble(this::known));
        if (total == null || !total.isShown() || largest.isEmpty() || known(largest.get()) == 0) {
            return total == null
                    ? List.of()
                    : new ChangeSentences(wording, measure).of(List.of(new ChangeSentences.Dated(period, total)));
        }
        return List.of(wording.say(
                Phrase.GROUPS_OF_A_COUNT,
                measure.name(),
                period,
                said().value(total),
                largest.get().label(),
                said().value(largest.get().cell())));
    }

    private List<String> average(List<Group> told) {
        int base = (int) wording.limit(Limit.SMALLEST_GROUP);
        var large = told.stream()
                .filter(group -> Objects.requireNonNullElse(group.cell().count(), 0) >= base)
                .sorted(Comparator.comparingDouble(this::known))
                .toList();
        if (large.size() < 2) {
            return List.of(wording.say(Phrase.GROUPS_TOO_FEW, measure.name(), period, base));
        }
        var lowest = large.getFirst();
        var highest = large.getLast();
        if (said().printed(known(lowest)) == said().printed(known(highest))) {
            return List.of(wording.say(
                    Phrase.GROUPS_ALIKE, measure.name(), period, said().distance(said().printed(known(lowest))), base));
        }
        return List.of(wording.say(
                        Phrase.GROUPS_OF_AN_AVERAGE,
                        measure.name(),
                        period,
                        base,
                        lowest.label(),
                        said().value(lowest.cell()),
                        highest.label(),
                        said().value(highest.cell()))
                + " "
                + wording.say(
                        switch (Guard.sureness(lowest.cell(), highest.cell())) {
                            case OVERLAP -> Phrase.GROUPS_OVERLAP;
                            case APART -> Phrase.GROUPS_APART;
                            case TOO_FEW -> Phrase.GROUPS_WITHOUT_INTERVALS;
                        }));
    }

    private double known(Group group) {
        return Objects.requireNonNull(value(group));
    }

    private @Nullable Double value(Group group) {
        return group.cell().headline(measure.kind());
    }

    private Said said() {
        return new Said(measure, wording);
    }
}
