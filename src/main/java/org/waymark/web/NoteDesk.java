package org.waymark.web;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.waymark.shared.KnownNow;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;

/** Has orders for notes answered and written. */
@Component
public class NoteDesk {
    private static final Logger LOG = LoggerFactory.getLogger(NoteDesk.class);

    private final KnownNow knownNow;
    private final LocalAuthorities authorities;
    private final NoteOrders orders;
    private final NoteAnswers answers;
    private final RegisteredNotes registered;
    private final NoteWriter writer;
    private final AnnualReport annualReport;

    NoteDesk(
            KnownNow knownNow,
            LocalAuthorities authorities,
            NoteOrders orders,
            NoteAnswers answers,
            RegisteredNotes registered,
            NoteWriter writer) {
        this.knownNow = knownNow;
        this.authorities = authorities;
        this.orders = orders;
        this.answers = answers;
        this.registered = registered;
        this.writer = writer;
        this.annualReport = new AnnualReport(writer);
    }

    public Note note(NoteOrder order, Authentication login) {
        return note(order, NoteChoice.ALL, login);
    }

    /**
     * Asks as whoever is logged in: exact figures of a council's cases, or what is published of it.
     *
     * @throws Refusal as the questions are refused at the door of GraphQL; {@code UNKNOWN_AUTHORITY}, {@code AUTHORITY_NOT_TAKEN},
     *     {@code UNTELLABLE}
     */
    public Note note(NoteOrder order, NoteChoice choice, Authentication login) {
        var answered = order.parts().stream()
                .map(part -> answered(choice.of(part.question()), part.variables(), order, login))
                .toList();
        return written(
                order.authority(),
                () -> writer.note(
                        Objects.requireNonNullElseGet(
                                order.title(),
                                () -> order.parts().getFirst().question().title()),
                        "To answer %s from the records of the service."
                                .formatted(order.parts().size() == 1 ? "a question" : "questions"),
                        tier(login),
                        List.of(),
                        answered,
                        order.commentary(),
                        choice.pictures()));
    }

    /** As {@link #note} asks, before anything is written of it. */
    public List<AnsweredQuestion> answers(NoteOrder order, Authentication login) {
        return order.parts().stream()
                .map(part -> answered(part.question(), part.variables(), order, login))
                .toList();
    }

    /** An exact question is asked of the council that is named; a published one finds that council's editions. */
    private AnsweredQuestion answered(
            SavedQuestion question, Map<String, Object> variables, NoteOrder order, Authentication login) {
        var authority = order.authority();
        if (authority != null && authorities.withCode(authority).isEmpty()) {
            throw new Refusal("UNKNOWN_AUTHORITY", "There is no authority of that ONS code.");
        }
        return answers.answered(
                question,
                authority != null && NoteAnswers.isExactFor(login)
                        ? NoteVariables.of(question, variables, authority)
                        : variables,
                authority,
                order.purpose(),
                login);
    }

    private Note dated(Note note) {
        return note.sections().isEmpty() ? note.withoutFiguresAt(knownNow.instant()) : note;
    }

    /** With the council that it is of. What no note can tell is refused, rather than told wrongly. */
    private Note written(@Nullable String authority, Supplier<Note> writing) {
        try {
            var note = dated(writing.get());
            var council = authority == null
                    ? note.reproduction().editions().stream()
                            .findFirst()
                            .map(edition -> edition.substring(0, edition.indexOf('/')))
                    : Optional.of(authority);
            return council.map(code ->
                            note.withPurpose("%s It is of %s.".formatted(note.purpose(), authorities.nameOf(code))))
                    .orElse(note);
        } catch (IllegalArgumentException | NoSuchElementException | IndexOutOfBoundsException e) {
            LOG.info("A note could not be written: {}", e.getClass().getSimpleName());
            throw new Refusal(
                    "UNTELLABLE",
                    "A question of this note asks for something that no note can tell, for no period at all, or without what a note needs: its definitions with figure and unit, and its provenance. Ask as saved questions do.");
        }
    }

    /** The whole statutory set of a year, of which an order says for whom and with which commentary. */
    Note annualReport(String year, NoteOrder order, Authentication login) {
        var of = FinancialYear.parse(year)
                .orElseThrow(() -> new Refusal("UNKNOWN_YEAR", "A year is written as two in a row, such as 2022-23."));
        var answered = AnnualReport.asks(of).stream()
                .map(ask -> {
                    return answered(orders.saved(ask.question()), ask.variables(), order, login);
                })
                .toList();
        return written(order.authority(), () -> annualReport.note(of, tier(login), answered, order.commentary()));
    }

    /** The answer to a question of the register. */
    public Note ofMembersQuestion(String id, Authentication login) {
        var question = registered.of(id, login);
        var answered = question.answered().isEmpty()
                ? List.of(new AnsweredQuestion(unanswerable(), Map.of(), List.of(), question.cannotBeAnswered()))
                : Stream.concat(
                                Stream.of(saying(question.answered().getFirst(), question.cannotBeAnswered())),
                                question.answered().stream().skip(1))
                        .toList();
        return written(
                null,
                () -> writer.note(
                        answered.getFirst().question().title(),
                        "To answer a question that members asked.",
                        tier(login),
                        List.of(question.asked()),
                        answered,
                        Map.of()));
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
