package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.briefing.Picture;
import org.waymark.briefing.PictureKind;
import org.waymark.briefing.writing.GroupSentences.Group;
import org.waymark.briefing.writing.PictureChoice.Fitting;

/** Writes up an answer by groups: a table for each measure, and how the groups stand in the latest period. */
record ByGroupWriter(Wording wording, PictureChoice choice) {
    Draft write(String caption, Breakdown whole, List<String> notes, List<String> beside) {
        var periods = Periods.of(whole);
        var answer = whole.only(periods.shown());
        var latest = periods.shown().getLast();
        var sentences = IntStream.range(0, answer.measures().size())
                .boxed()
                .flatMap(at -> sentences(answer, at, latest).stream())
                .toList();
        List<String> findings = new ArrayList<>(sentences);
        boolean hasAverages = answer.measures().stream().anyMatch(StillWaiting::isOfThoseWhoArrived);
        List<String> waiting = hasAverages ? StillWaiting.orUsual(wording, beside) : List.of();
        findings.addAll(waiting);
        var allNotes = Stream.concat(notes.stream(), periods.note().stream()).toList();
        var tables = IntStream.range(0, answer.measures().size())
                .mapToObj(at -> new ByGroup(answer, at)
                        .table(
                                "%s: %s"
                                        .formatted(
                                                caption,
                                                answer.measures().get(at).name()),
                                allNotes))
                .toList();
        var method = new Methods(answer.grounds(), answer.measures())
                .box(Methods.cohorts(answer, latest), Methods.leftOut(answer, List.of(latest)), waiting);
        return new Draft(
                findings,
                sentences,
                tables,
                choice.among(List.of(new Fitting(PictureKind.BARS, () -> bars(answer, latest))))
                        .orElse(null),
                method);
    }

    private List<String> sentences(Breakdown answer, int at, String period) {
        var total = answer.total(period);
        return new GroupSentences(wording, answer.measures().get(at), period)
                .of(groups(answer, at, period), total.isEmpty() ? null : total.get(at));
    }

    /** The codes of the outermost dimension. */
    private static List<Group> groups(Breakdown answer, int at, String period) {
        return answer.of(period).stream()
                .filter(row -> row.keys().size() == 1)
                .map(row -> new Group(row.keys().getFirst(), row.cells().get(at)))
                .toList();
    }

    /** Of the first average, or where there is none of the first count. */
    private Optional<Picture> bars(Breakdown answer, String period) {
        var order = IntStream.range(0, answer.measures().size())
                .boxed()
                .sorted(java.util.Comparator.comparing(
                        at -> answer.measures().get(at).kind() == Measure.Kind.COUNT))
                .toList();
        return order.stream()
                .map(at -> {
                    var measure = answer.measures().get(at);
                    var said = sentences(answer, at, period);
                    var title = said.isEmpty() ? "%s in %s".formatted(measure.name(), period) : said.getFirst();
                    return new GroupBars(measure, period).picture(title, groups(answer, at, period));
                })
                .flatMap(Optional::stream)
                .findFirst();
    }
}
