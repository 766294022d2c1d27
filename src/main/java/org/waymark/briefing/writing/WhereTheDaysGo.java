package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Picture.Stack;
import org.waymark.briefing.Picture.StackPart;
import org.waymark.briefing.Picture.Stacks;

/**
 * Mean days stage after stage: of each period, or of each group in the latest one.
 *
 * @param answer with the periods that are shown only
 * @param open of those still in each stage, for the same periods; null where nothing tells of them
 */
record WhereTheDaysGo(
        Wording wording, Breakdown answer, @Nullable Breakdown open) {
    private static final int MOST = 12;

    boolean fits() {
        return !Stage.chained(answer).isEmpty();
    }

    /** None where no stage has a figure. */
    Optional<Drawn> drawn(String caption) {
        var stages = Stage.chained(answer);
        var still = answer.isGrouped() ? null : open;
        var stacks = answer.isGrouped() ? ofGroups(stages) : ofPeriods(stages, still);
        var finding = finding(stages);
        if (finding.isEmpty() || stacks.size() > MOST) {
            return Optional.empty();
        }
        var picture = new Stacks(
                Words.first(finding.get()),
                "Mean days of those who finished each stage, "
                        + (answer.isGrouped() ? answer.periods().getLast() : String.join(", ", answer.periods())),
                alternative(stages, stacks),
                "days",
                stages.stream().map(each -> new StackPart(each.label(), false)).toList(),
                stacks,
                remarks(still != null));
        return Optional.of(new Drawn(
                picture,
                still == null
                        ? List.of()
                        : List.of(new OverPeriods(still).table(caption + ": who is still in each stage", List.of()))));
    }

    private List<Stack> ofPeriods(List<Stage> stages, @Nullable Breakdown still) {
        List<Stack> stacks = new ArrayList<>();
        for (var period : answer.periods()) {
            stacks.add(stack(period, false, lengths(stages, answer, period)));
            if (still != null) {
                stacks.add(stack(period + ", still in it", true, lengths(stages, still, period)));
            }
        }
        return stacks;
    }

    private List<@Nullable Double> lengths(List<Stage> stages, Breakdown of, String period) {
        var cells = of.total(period);
        var others = Stage.all(of);
        List<@Nullable Double> lengths = new ArrayList<>();
        for (var stage : stages) {
            lengths.add(others.stream()
                    .filter(each -> each.isOf(stage) && each.at() < cells.size())
                    .findFirst()
                    .map(each -> cells.get(each.at()).mean())
                    .orElse(null));
        }
        return lengths;
    }

    private List<Stack> ofGroups(List<Stage> stages) {
        return answer.of(answer.periods().getLast()).stream()
                .filter(row -> row.keys().size() < 2)
                .map(row -> {
                    List<@Nullable Double> lengths = new ArrayList<>();
                    stages.forEach(
                            stage -> lengths.add(row.cells().get(stage.at()).mean()));
                    return stack(row.label(), false, lengths);
                })
                .toList();
    }

    private static Stack stack(String label, boolean isOpen, List<@Nullable Double> lengths) {
        var without = without(lengths).mapToObj(at -> String.valueOf(at + 1)).toList();
        return new Stack(label, isOpen, lengths, without.isEmpty() ? "" : "no figure: " + Words.list(without));
    }

    private static IntStream without(List<@Nullable Double> lengths) {
        return IntStream.range(0, lengths.size()).filter(at -> lengths.get(at) == null);
    }

    /** Which of the stages shown took longest in the latest period, all together. */
    private Optional<String> finding(List<Stage> stages) {
        var latest = answer.periods().getLast();
        var lengths = lengths(stages, answer, latest);
        return IntStream.range(0, lengths.size())
                .boxed()
                .filter(at -> lengths.get(at) != null)
                .max(Comparator.comparingDouble(at -> Objects.requireNonNull(lengths.get(at))))
                .map(at -> wording.say(
                        Phrase.LONGEST_STAGE,
                        latest,
                        Words.small(stages.get(at).label()),
                        Numbers.whole(Objects.requireNonNull(lengths.get(at)))));
    }

    private static String alternative(List<Stage> stages, List<Stack> stacks) {
        var told = stacks.stream()
                .map(stack -> "%s: %s."
                        .formatted(
                                stack.label(),
                                String.join(
                                        "; ",
                                        IntStream.range(0, stages.size())
                                                .mapToObj(at -> "%s %s"
                                                        .formatted(
                                                                Words.small(stages.get(at)
                                                                        .label()),
                                                                days(stack.lengths()
                                                                        .get(at))))
                                                .toList())))
                .toList();
        return "Stacked bar chart of mean days in each stage. " + String.join(" ", told);
    }

    private static String days(@Nullable Double length) {
        return length == null ? "without a figure" : Numbers.whole(length);
    }

    private static List<String> remarks(boolean hasOpen) {
        var parts =
                "Each part is the mean of those who finished that stage in the period. They are not the same children, so a whole bar is no child's way.";
        return hasOpen
                ? Stream.of(parts, "Hollow: days so far of those still in the stage on the period's last day.")
                        .toList()
                : List.of(parts);
    }
}
