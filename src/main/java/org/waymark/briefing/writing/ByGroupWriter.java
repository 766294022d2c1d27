package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.Comparator;
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
        var periods = Periods.of(whole, choice.isOverTime());
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
        return new Draft(findings, sentences, tables, null, method).with(picture(caption, answer, latest));
    }

    private Optional<Drawn> picture(String caption, Breakdown answer, String latest) {
        int at = order(answer).getFirst();
        var lines = new GroupLines(answer, at).lines();
        var said = sentences(answer, at, latest);
        var title = said.isEmpty() ? answer.measures().get(at).name() : said.getFirst();
        var stages = new WhereTheDaysGo(wording, answer, null);
        List<Fitting> more = new ArrayList<>(List.of(
                Fitting.of(PictureKind.MULTIPLES, () -> lines.flatMap(each -> each.multiples(title))),
                Fitting.of(PictureKind.TREND, () -> lines.flatMap(each -> each.trend(title))),
                new Fitting(PictureKind.DISTRIBUTION, () -> new Distribution(wording, answer).drawn(caption))));
        if (stages.fits()) {
            more.add(new Fitting(PictureKind.STAGES, () -> stages.drawn(caption)));
        }
        return choice.among(List.of(Fitting.of(PictureKind.BARS, () -> bars(answer, latest))), more);
    }

    /** Averages first. */
    private static List<Integer> order(Breakdown answer) {
        return IntStream.range(0, answer.measures().size())
                .boxed()
                .sorted(Comparator.comparing(at -> answer.measures().get(at).kind() == Measure.Kind.COUNT))
                .toList();
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
        return order(answer).stream()
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
