package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import org.waymark.briefing.PictureKind;
import org.waymark.briefing.Table;
import org.waymark.briefing.writing.PictureChoice.Fitting;

/**
 * Writes up an answer of the field {@code explainChange}: the parts that come to a change, in the answer's own words.
 *
 * @param from, to the labels of the two periods
 */
record ExplainedChange(Wording wording, PictureChoice choice, String from, String to) {
    Draft write(String caption, Told told, List<String> beside) {
        var measure = Measure.of(told.all("definitions").getFirst())
                .as(told.at("before").text("measure"));
        var before = Cell.of(told.at("before"));
        var after = Cell.of(told.at("after"));
        List<String> answer = new ArrayList<>();
        answer.add(change(measure, before, after, told));
        told.at("evidence").words("sentence").ifPresent(answer::add);
        List<String> findings = new ArrayList<>(answer);
        told.all("parts").stream()
                .filter(ChangeParts::isAny)
                .map(part -> "%s: %s".formatted(part.text("title"), part.text("sentence")))
                .forEach(findings::add);
        var waiting = StillWaiting.beside(wording, measure, beside);
        findings.addAll(waiting);
        List<Table> tables = new ArrayList<>();
        var parts = new ChangeParts(measure, from, to);
        tables.add(parts.table(caption + ": the parts of the change", before, after, told));
        ChangePools.table(caption + ": who could have been counted", measure, told)
                .ifPresent(tables::add);
        return new Draft(
                        findings,
                        answer,
                        tables,
                        null,
                        new Methods(
                                        Grounds.of(told.at("provenance")),
                                        told.all("definitions").stream()
                                                .map(Measure::of)
                                                .toList())
                                .box(cohorts(measure, before, after), List.of(), waiting))
                .with(choice.among(
                        List.of(Fitting.of(
                                PictureKind.WATERFALL,
                                () -> new ChangePicture(parts).picture(before, after, told, answer.getFirst()))),
                        List.of()));
    }

    private List<String> cohorts(Measure measure, Cell before, Cell after) {
        return List.of("%s: %s%s"
                .formatted(
                        measure.name(),
                        Words.sentence(measure.cohort()),
                        before.count() == null || after.count() == null
                                ? ""
                                : " In %s: n = %s; in %s: n = %s."
                                        .formatted(
                                                from,
                                                Numbers.whole(before.count()),
                                                to,
                                                Numbers.whole(after.count()))));
    }

    private String change(Measure measure, Cell before, Cell after, Told told) {
        var said = new Said(measure, wording);
        var latest = new ChangeSentences(wording, measure);
        if (before.headline(measure.kind()) == null || !told.has("change")) {
            var missing =
                    before.isShown() ? new ChangeSentences.Dated(to, after) : new ChangeSentences.Dated(from, before);
            return String.join(" ", latest.of(List.of(missing)));
        }
        return wording.say(
                Phrase.CHANGE_IN_PARTS,
                measure.name(),
                said.value(before),
                from,
                said.value(after),
                to,
                told.text("text"));
    }
}
