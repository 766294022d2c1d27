package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.PictureKind;
import org.waymark.briefing.writing.PictureChoice.Fitting;

/**
 * Writes up an answer of the field {@code waiting}: how long children wait, those who still do included.
 *
 * @param stretch as {@code Time from placement order to moving in}
 * @param ways how far those got who began to wait
 */
record WaitingCurves(Wording wording, PictureChoice choice, String stretch, WaysOfACohort ways) {
    Draft write(String caption, List<Told> curves) {
        var periods =
                curves.stream().map(curve -> curve.text("period")).distinct().toList();
        var latest = periods.getLast();
        var answer = curves.stream()
                .filter(curve -> curve.text("period").equals(latest))
                .map(this::sentence)
                .toList();
        var dimension = curves.stream()
                .flatMap(curve -> curve.all("keys").stream())
                .findFirst()
                .map(key -> Words.title(key.text("dimension")))
                .orElse("Group");
        var rows = curves.stream().map(WaitingRows::row).toList();
        var notes = Stream.concat(
                        curves.stream()
                                .map(curve -> curve.text("cohort"))
                                .distinct()
                                .map(WaitingCurves::cohort),
                        Stream.of("A wait that was interrupted and went on later counts as two."))
                .toList();
        var table = TableWriter.table(
                "%s: %s".formatted(caption, Words.small(stretch)),
                List.of(dimension, "Whose wait", "Period"),
                WaitingRows.COLUMNS,
                rows,
                notes);
        return new Draft(answer, answer, List.of(table), null, method(curves))
                .with(picture(caption, curves, answer.getFirst()));
    }

    /** The curve where its steps were asked for; of several ways from one milestone, beside the first, how far they led. */
    private Optional<Drawn> picture(String caption, List<Told> curves, String title) {
        var waiting =
                new Fitting(PictureKind.WAITING, () -> new SurvivalPicture(stretch).drawn(caption, title, curves));
        var funnel = new Fitting(PictureKind.FUNNEL, () -> ways.drawn(caption));
        return choice.among(
                ways.isUsual() ? List.of(waiting, funnel) : List.of(waiting),
                ways.isUsual() ? List.of() : List.of(funnel));
    }

    private String sentence(Told curve) {
        var whom = whom(curve);
        var period = curve.text("period");
        return switch (status(curve)) {
            case SHOWN -> wording.say(Phrase.WAITING, whom, period, curve.text("text"));
            case SUPPRESSED -> wording.say(Phrase.HIDDEN, whom, period);
            case NOT_APPLICABLE -> wording.say(Phrase.NOT_APPLICABLE, whom, period, curve.text("explanation"));
            case NOT_AVAILABLE -> wording.say(Phrase.NOT_AVAILABLE, whom, period, curve.text("explanation"));
        };
    }

    static Status status(Told curve) {
        return Status.valueOf(curve.words("status").orElse(Status.NOT_AVAILABLE.name()));
    }

    private String whom(Told curve) {
        var cohort = curve.words("cohort").map(WaitingCurves::shortly).orElse("");
        var group = group(curve);
        return "%s, %s%s".formatted(stretch, cohort, group.equals("All") ? "" : ", " + group);
    }

    static String group(Told curve) {
        var keys = curve.all("keys");
        return keys.isEmpty()
                ? "All"
                : String.join(", ", keys.stream().map(key -> key.text("label")).toList());
    }

    private org.waymark.briefing.Method method(List<Told> curves) {
        var first = curves.getFirst();
        var measure = Measure.of(first.at("definition"));
        List<String> cohort = new ArrayList<>(List.of(Words.sentence(measure.cohort())));
        List<String> leftOut = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (var curve : curves.stream()
                .filter(each -> each.text("status").equals("SHOWN"))
                .toList()) {
            var whom = "%s, %s".formatted(whom(curve), curve.text("period"));
            cohort.add("%s: n = %s.".formatted(whom, Numbers.whole(counted(curve, "count"))));
            if (!curve.text("cohort").equals("EXIT")) {
                waiting.add(wording.say(
                        Phrase.STILL_IN_A_CURVE,
                        Numbers.whole(counted(curve, "count")),
                        Words.small(whom(curve)),
                        curve.text("period"),
                        Numbers.whole(counted(curve, "stillWaiting"))));
            }
            curve.all("excluded")
                    .forEach(each -> leftOut.add("%s: %s left out: %s."
                            .formatted(
                                    whom, Numbers.whole(counted(each, "count")), measure.reason(each.text("reason")))));
        }
        return new Methods(Grounds.of(first.at("provenance")), List.of(measure)).box(cohort, leftOut, waiting);
    }

    private static int counted(Told told, String field) {
        return Objects.requireNonNullElse(told.count(field), 0);
    }

    static String shortly(String cohort) {
        return switch (cohort) {
            case "ENTRY" -> "those who began to wait";
            case "EXIT" -> "those who stopped waiting";
            case "STOCK" -> "those waiting at the end";
            case "DURING" -> "those who waited in it";
            default -> Words.plain(cohort);
        };
    }

    private static String cohort(String cohort) {
        return Words.capital(shortly(cohort))
                + switch (cohort) {
                    case "ENTRY" -> ": from the period on, followed to the end of the records.";
                    case "EXIT" -> ": within the period, whom averages over those who arrived are about.";
                    case "STOCK" -> ": on the period's last day; days count from then on.";
                    default -> ": within the period, for as long as it lasts.";
                };
    }
}
