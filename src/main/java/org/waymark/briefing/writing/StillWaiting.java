package org.waymark.briefing.writing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.briefing.writing.Measure.Kind;

/** Finds in a question's answers the figures of those who still wait, to set them beside averages of those who arrived. */
record StillWaiting(Wording wording) {
    private static final String STOCK = "AWAITING_";

    static boolean isOfThoseWhoArrived(Measure measure) {
        return measure.kind() == Kind.MEAN
                && measure.unit().equals("days")
                && !measure.code().equals("BETWEEN");
    }

    static List<String> orUsual(Wording wording, List<String> beside) {
        return beside.isEmpty() ? List.of(wording.say(Phrase.STILL_WAITING)) : beside;
    }

    static List<String> beside(Wording wording, Measure measure, List<String> beside) {
        return isOfThoseWhoArrived(measure) ? orUsual(wording, beside) : List.of();
    }

    /** That averages leave them out, and how many they are as far as the answers tell. */
    List<String> sentences(List<Breakdown> answers) {
        var counts = answers.stream()
                .filter(answer -> !answer.rows().isEmpty())
                .flatMap(answer -> sentences(answer).stream())
                .distinct();
        return Stream.concat(Stream.of(wording.say(Phrase.STILL_WAITING)), counts)
                .toList();
    }

    private List<String> sentences(Breakdown answer) {
        var period = Periods.of(answer).shown().getLast();
        var cells = answer.total(period);
        return IntStream.range(0, Math.min(cells.size(), answer.measures().size()))
                .filter(at -> answer.measures().get(at).code().startsWith(STOCK))
                .filter(at -> cells.get(at).count() != null)
                .mapToObj(at -> wording.say(
                        Phrase.STILL_WAITING_COUNT,
                        answer.measures().get(at).name(),
                        new Said(answer.measures().get(at), wording).value(cells.get(at)),
                        period))
                .toList();
    }
}
