package org.waymark.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.waymark.api.NoteAnswers;
import org.waymark.api.RegisteredNotes;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.Note;
import org.waymark.briefing.writing.AnnualReport;
import org.waymark.briefing.writing.NoteWriter;
import org.waymark.questions.SavedQuestion;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Refusal;

/** Has orders for notes answered and written. */
@Component
class NoteDesk {
    private final NoteOrders orders;
    private final NoteAnswers answers;
    private final RegisteredNotes registered;
    private final NoteWriter writer;
    private final AnnualReport annualReport;

    NoteDesk(NoteOrders orders, NoteAnswers answers, RegisteredNotes registered, NoteWriter writer) {
        this.orders = orders;
        this.answers = answers;
        this.registered = registered;
        this.writer = writer;
        this.annualReport = new AnnualReport(writer);
    }

    Note note(NoteOrder order, Authentication login) {
        var answered = order.parts().stream()
                .map(part ->
                        answers.answered(part.question(), part.variables(), order.authority(), order.purpose(), login))
                .toList();
        return writer.note(
                Objects.requireNonNullElseGet(
                        order.title(), () -> order.parts().getFirst().question().title()),
                "To answer %s from the records of the service."
                        .formatted(order.parts().size() == 1 ? "a question" : "questions"),
                tier(login),
                List.of(),
                answered,
                order.commentary());
    }

    /** The whole statutory set of a year, of which an order says for whom and with which commentary. */
    Note annualReport(String year, NoteOrder order, Authentication login) {
        var of = FinancialYear.parse(year)
                .orElseThrow(() -> new Refusal("UNKNOWN_YEAR", "A year is written as two in a row, such as 2022-23."));
        var answered = AnnualReport.asks(of).stream()
                .map(ask -> {
                    var question = orders.saved(ask.question());
                    Map<String, Object> variables = new LinkedHashMap<>(ask.variables());
                    variables.putAll(NoteVariables.of(question, Map.of(), order.authority()));
                    return answers.answered(question, variables, order.authority(), order.purpose(), login);
                })
                .toList();
        return annualReport.note(of, tier(login), answered, order.commentary());
    }

    /** The answer to a question of the register. */
    Note ofMembersQuestion(String id, Authentication login) {
        var question = registered.of(id, login);
        var answered = question.answered().isEmpty()
                ? List.of(new AnsweredQuestion(unanswerable(), Map.of(), List.of(), question.cannotBeAnswered()))
                : Stream.concat(
                                Stream.of(saying(question.answered().getFirst(), question.cannotBeAnswered())),
                                question.answered().stream().skip(1))
                        .toList();
        return writer.note(
                answered.getFirst().question().title(),
                "To answer a question that members asked.",
                tier(login),
                List.of(question.asked()),
                answered,
                Map.of());
    }

    private static AnsweredQuestion saying(AnsweredQuestion answered, List<String> cannotBeAnswered) {
        return new AnsweredQuestion(
                answered.question(),
                answered.variables(),
                answered.parts(),
                Stream.concat(cannotBeAnswered.stream(), answered.unpublished().stream())
                        .toList());
    }

    private static SavedQuestion unanswerable() {
        return new SavedQuestion(
                "members-question", "A question that no record answers", List.of(), "", "", "", null, "", List.of());
    }

    private static Note.Tier tier(Authentication login) {
        return NoteAnswers.isExactFor(login) ? Note.Tier.EXACT : Note.Tier.PUBLISHED;
    }
}
