package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.briefing.AnsweredQuestion.Part;

/**
 * Writes up one part of a question's answer.
 *
 * @param beside who still waits, as other parts of the question tell
 * @param question all of its parts; none where each stands alone
 */
record PartWriter(Wording wording, List<String> beside, List<Part> question) {
    PartWriter(Wording wording, List<String> beside) {
        this(wording, beside, List.of());
    }

    Draft write(String caption, Part part) {
        return write(caption, part, PictureChoice.OF_WRITER);
    }

    /** @throws IllegalArgumentException for a field that no note knows how to tell, or a picture that it cannot have */
    Draft write(String caption, Part part, PictureChoice choice) {
        var told = new Told(part.answer());
        var notes = notes(part);
        return switch (part.field()) {
            case "breakdown" -> breakdown(caption, Breakdown.of(told), notes, choice);
            case "compare" -> new ComparedGroups(wording, choice).write(caption, told, beside);
            case "explainChange" ->
                new ExplainedChange(wording, choice, argument(part, "from"), argument(part, "to"))
                        .write(caption, told, beside);
            case "waiting" ->
                new WaitingCurves(
                                wording,
                                choice,
                                "Time from %s to %s"
                                        .formatted(
                                                Words.milestone(argument(part, "from")),
                                                Words.milestone(argument(part, "to"))),
                                WaysOfACohort.of(wording, part, question))
                        .write(caption, told.all());
            case "published" -> new NationalFigures(wording, choice).write(caption, told);
            case "restated" -> without(choice, new RestatedFigures().write(caption, told));
            case "reconciliation" -> without(choice, new AddingUp(wording).write(caption, told));
            default -> throw new IllegalArgumentException("No note tells of the field " + part.field() + ".");
        };
    }

    /** Of an answer of which no picture is drawn; one that is wished for is refused. */
    private static Draft without(PictureChoice choice, Draft draft) {
        return draft.with(choice.among(List.of(), List.of()));
    }

    private Draft breakdown(String caption, Breakdown answer, List<String> notes, PictureChoice choice) {
        return answer.isGrouped()
                ? new ByGroupWriter(wording, choice).write(caption, answer, notes, beside)
                : new OverPeriodsWriter(wording, choice, others()).write(caption, answer, notes, beside);
    }

    private List<Breakdown> others() {
        return question.stream()
                .filter(each -> each.field().equals("breakdown"))
                .map(each -> Breakdown.of(new Told(each.answer())))
                .toList();
    }

    private static String argument(Part part, String name) {
        var value = part.arguments().get(name);
        return value == null ? "" : value.toString();
    }

    /** What of the question is not seen from its figures. */
    private static List<String> notes(Part part) {
        List<String> notes = new ArrayList<>();
        if (argument(part, "unit").equals("SIBLING_GROUP")) {
            notes.add("Each sibling group is counted once.");
        }
        if (part.arguments().get("where") instanceof Map<?, ?> where && !where.isEmpty()) {
            where.entrySet().stream()
                    .map(each -> "Only cases with %s: %s."
                            .formatted(
                                    Words.alias(String.valueOf(each.getKey())).toLowerCase(java.util.Locale.ROOT),
                                    String.valueOf(each.getValue()).replaceAll("[\\[\\]]", "")))
                    .sorted()
                    .forEach(notes::add);
        }
        return notes;
    }
}
