package org.waymark.briefing.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.briefing.Picture.StackPart;
import org.waymark.briefing.Picture.Stacks;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;

/**
 * Of those who set out: how many got to each stage, left by another way before it, or are still on their way to it.
 *
 * @param from the milestone from which all set out
 * @param stages the parts of the question that lead from there to different milestones, in its order
 * @param isUsual whether these are drawn beside this part without being asked for: of several, beside the first
 */
record WaysOfACohort(Wording wording, String from, List<Part> stages, boolean isUsual) {
    private static final int MOST = 12;

    /** Those of a question, for one of its parts. */
    static WaysOfACohort of(Wording wording, Part part, List<Part> question) {
        var from = argument(part, "from");
        var alike = question.stream()
                .filter(each -> each.field().equals("waiting"))
                .filter(each -> argument(each, "from").equals(from)
                        && began(each).findAny().isPresent())
                .toList();
        return alike.size() < 2
                ? new WaysOfACohort(wording, from, List.of(part), false)
                : new WaysOfACohort(wording, from, alike, alike.getFirst().equals(part));
    }

    private static String argument(Part part, String name) {
        return String.valueOf(part.arguments().get(name));
    }

    /** The curves of those whose wait began in the period. */
    private static Stream<Told> began(Part part) {
        return new Told(part.answer())
                .all().stream().filter(curve -> curve.text("cohort").equals("ENTRY"));
    }

    /** None where nobody who began to wait is told of, or there are too many rows to be told apart. */
    Optional<Drawn> drawn(String caption) {
        boolean isOfOnePeriod = stages.stream()
                        .flatMap(WaysOfACohort::began)
                        .map(curve -> curve.text("period"))
                        .distinct()
                        .count()
                == 1;
        var ways = stages.stream()
                .flatMap(stage -> ways(stage, isOfOnePeriod))
                .filter(Way::isAnswered)
                .toList();
        var told = ways.stream().filter(Way::isTold).toList();
        if (told.isEmpty() || ways.size() > MOST) {
            return Optional.empty();
        }
        var picture = new Stacks(
                Words.first(finding(told.getLast())),
                "From %s: those who began to wait, followed to the end of the records".formatted(Words.milestone(from)),
                alternative(told, ways.size() - told.size()),
                "waits",
                Way.PARTS.stream()
                        .map(each -> new StackPart(each, each.equals(Way.PARTS.getLast())))
                        .toList(),
                told.stream().map(Way::stack).toList(),
                List.of());
        return Optional.of(new Drawn(picture, List.of(table(caption, ways))));
    }

    private String finding(Way way) {
        return wording.say(
                Phrase.WAYS_OF_A_COHORT,
                Words.milestone(from),
                way.curve().text("period"),
                Numbers.whole(way.waits()),
                Numbers.whole(way.arrived()),
                way.to(),
                Numbers.whole(way.changed() + way.otherwise()),
                Numbers.whole(way.still()));
    }

    private static Stream<Way> ways(Part stage, boolean isOfOnePeriod) {
        var to = Words.milestone(argument(stage, "to"));
        return began(stage).map(curve -> {
            var group = WaitingCurves.group(curve);
            var label = Stream.of(
                            Words.capital(to),
                            group.equals("All") ? "" : group,
                            isOfOnePeriod ? "" : curve.text("period"))
                    .filter(each -> !each.isEmpty())
                    .toList();
            return new Way(String.join(", ", label), to, curve);
        });
    }

    private static String alternative(List<Way> told, int without) {
        return "Stacked bar chart of waits by how they went on. %s%s"
                .formatted(
                        String.join(" ", told.stream().map(Way::words).toList()),
                        without == 0 ? "" : " Rows without a figure: %d.".formatted(without));
    }

    private static Table table(String caption, List<Way> ways) {
        return TableWriter.table(
                caption + ": how far those got who began to wait",
                List.of("To"),
                Stream.concat(Stream.of("Waits"), Way.PARTS.stream())
                        .map(each -> new Column(each, "waits"))
                        .toList(),
                ways.stream().map(Way::row).toList(),
                List.of(
                        "Followed to the end of the records. A wait that was interrupted and went on later counts as two."));
    }
}
