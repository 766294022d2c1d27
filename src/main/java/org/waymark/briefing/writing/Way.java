package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Picture.Stack;
import org.waymark.briefing.Table.Row;

/**
 * How the waits of those who began to wait for one stage went on.
 *
 * @param label of its row
 * @param to the stage, in words
 */
record Way(String label, String to, Told curve) {
    /** Its parts, in the order in which they are told. */
    static final List<String> PARTS =
            List.of("Got there", "Plan changed before", "Left another way before", "Still on the way");

    /** Whether it has figures, or says why it has none; one whose ways out were not asked for does neither. */
    boolean isAnswered() {
        return isTold() || !curve.text("status").equals("SHOWN");
    }

    boolean isTold() {
        return curve.text("status").equals("SHOWN") && curve.has("waysOut") && curve.count("count") != null;
    }

    int waits() {
        return number(curve, "count");
    }

    int arrived() {
        return by("ARRIVED");
    }

    int changed() {
        return by("PLAN_CHANGED");
    }

    int otherwise() {
        int all = curve.all("waysOut").stream()
                .mapToInt(each -> number(each, "count"))
                .sum();
        return all - arrived() - changed();
    }

    int still() {
        return number(curve, "stillWaiting");
    }

    private int by(String outcome) {
        return curve.all("waysOut").stream()
                .filter(each -> each.text("outcome").equals(outcome))
                .mapToInt(each -> number(each, "count"))
                .sum();
    }

    private static int number(Told told, String field) {
        return Objects.requireNonNullElse(told.count(field), 0);
    }

    private Stream<Integer> parts() {
        return Stream.of(arrived(), changed(), otherwise(), still());
    }

    Stack stack() {
        List<@Nullable Double> lengths = new ArrayList<>();
        parts().forEach(each -> lengths.add(each.doubleValue()));
        return new Stack(label, false, lengths, "of " + Numbers.whole(waits()));
    }

    Row row() {
        return new Row(
                List.of(label),
                false,
                List.of(
                        figure(Statistic.COUNT, waits()),
                        figure(Statistic.NUMERATOR, arrived()),
                        figure(Statistic.VALUE, changed()),
                        figure(Statistic.VALUE, otherwise()),
                        figure(Statistic.STILL_WAITING, still())));
    }

    private Figure figure(Statistic statistic, int count) {
        return WaitingRows.figure(curve, statistic, Unit.CHILDREN, (double) count);
    }

    String words() {
        return "%s: of %s, %s got there, %s had their plan changed before, %s left another way before, %s are still on the way."
                .formatted(
                        label,
                        Numbers.whole(waits()),
                        Numbers.whole(arrived()),
                        Numbers.whole(changed()),
                        Numbers.whole(otherwise()),
                        Numbers.whole(still()));
    }
}
