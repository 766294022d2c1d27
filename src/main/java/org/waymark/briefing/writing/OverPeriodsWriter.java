package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.PictureKind;
import org.waymark.briefing.writing.ChangeSentences.Dated;
import org.waymark.briefing.writing.Measure.Kind;
import org.waymark.briefing.writing.PictureChoice.Fitting;

/** Writes up an answer that is not grouped: how each measure stands and moved. */
record OverPeriodsWriter(Wording wording, PictureChoice choice, List<Breakdown> others) {
    OverPeriodsWriter(Wording wording) {
        this(wording, PictureChoice.OF_WRITER, List.of());
    }

    /** @param beside who still waits, from the same question; empty where nothing tells */
    Draft write(String caption, Breakdown whole, List<String> notes, List<String> beside) {
        var periods = Periods.of(whole, choice.isOverTime());
        var answer = whole.only(periods.shown());
        var sentences = sentences(answer);
        List<String> findings = new ArrayList<>(sentences);
        remarks(answer).forEach(findings::add);
        var waiting = stillWaiting(answer, beside);
        findings.addAll(waiting);
        var table = new OverPeriods(answer)
                .table(
                        caption,
                        Stream.concat(notes.stream(), periods.note().stream()).toList());
        var method = new Methods(answer.grounds(), answer.measures())
                .box(
                        Methods.cohorts(answer, periods.shown().getLast()),
                        Methods.leftOut(answer, periods.shown()),
                        waiting);
        var title = sentences.isEmpty() ? caption : sentences.getFirst();
        return new Draft(findings, sentences, List.of(table), null, method).with(picture(caption, answer, title));
    }

    /** Stages as stages; else a course, of more than four measures in small panels. */
    private Optional<Drawn> picture(String caption, Breakdown answer, String title) {
        var trends = new Trends(answer);
        var stages = new WhereTheDaysGo(wording, answer, stillIn(answer));
        var trend = Fitting.of(PictureKind.TREND, () -> trends.picture(title));
        var multiples = Fitting.of(PictureKind.MULTIPLES, () -> trends.multiples(title));
        List<Fitting> usual = new ArrayList<>(trends.areMany() ? List.of(multiples, trend) : List.of(trend));
        List<Fitting> more = new ArrayList<>(trends.areMany() ? List.of() : List.of(multiples));
        if (stages.fits()) {
            usual.addFirst(new Fitting(PictureKind.STAGES, () -> stages.drawn(caption)));
        }
        more.add(new Fitting(PictureKind.DISTRIBUTION, () -> new Distribution(wording, answer).drawn(caption)));
        return choice.among(usual, more);
    }

    /** Another part of the question that tells of those who are between the same milestones still. */
    private @Nullable Breakdown stillIn(Breakdown answer) {
        return others.stream()
                .filter(each -> !each.isGrouped()
                        && each.measures().stream()
                                .allMatch(measure -> measure.code().equals("BETWEEN")))
                .filter(each -> Stage.all(each).stream()
                        .anyMatch(stage -> Stage.all(answer).stream().anyMatch(stage::isOf)))
                .map(each -> each.only(answer.periods()))
                .filter(each -> each.periods().equals(answer.periods()))
                .findFirst()
                .orElse(null);
    }

    private List<String> sentences(Breakdown answer) {
        return IntStream.range(0, answer.measures().size())
                .boxed()
                .flatMap(at -> new ChangeSentences(wording, answer.measures().get(at)).of(dated(answer, at)).stream())
                .toList();
    }

    private static List<Dated> dated(Breakdown answer, int at) {
        return answer.periods().stream()
                .filter(period -> at < answer.total(period).size())
                .map(period -> new Dated(period, answer.total(period).get(at)))
                .toList();
    }

    private List<String> remarks(Breakdown answer) {
        List<String> remarks = new ArrayList<>();
        if (answer.periods().size() > 1
                && answer.periods().stream().anyMatch(each -> ChangeSentences.years(each) > 1)) {
            remarks.add(wording.say(Phrase.OVERLAPPING_PERIODS));
        }
        if (hasSmallNumbers(answer)) {
            remarks.add(wording.say(Phrase.SMALL_NUMBERS));
        }
        return remarks;
    }

    /** Whether a count of few is set beside another of few. */
    private boolean hasSmallNumbers(Breakdown answer) {
        return answer.periods().size() > 1
                && IntStream.range(0, answer.measures().size())
                        .filter(at -> answer.measures().get(at).kind() == Kind.COUNT)
                        .anyMatch(at -> dated(answer, at).stream()
                                        .map(Dated::cell)
                                        .filter(cell -> cell.count() != null
                                                && cell.count() < wording.limit(Limit.SMALLEST_BASE))
                                        .count()
                                > 1);
    }

    private List<String> stillWaiting(Breakdown answer, List<String> beside) {
        boolean hasAverages = answer.measures().stream().anyMatch(StillWaiting::isOfThoseWhoArrived);
        if (!hasAverages) {
            return List.of();
        }
        return StillWaiting.orUsual(wording, beside);
    }
}
