package org.waymark.web.pages.dashboards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.waymark.api.NoteAnswers;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.briefing.Note;
import org.waymark.questions.SavedQuestion;
import org.waymark.shared.FinancialYear;
import org.waymark.web.NoteDesk;
import org.waymark.web.NoteOrder;
import org.waymark.web.pages.AnswerMemory;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.ShownNotes;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the year at a glance. */
@Component
class Glances {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Years NEWEST = new Years.Latest(4);
    private static final String FIGURES = "figures";

    private final SavedQuestion question;
    private final NoteDesk desk;
    private final AnswerMemory memory;

    Glances(PageQuestions questions, NoteDesk desk, AnswerMemory memory) {
        this.question = SavedQuestion.adHoc(questions.text("glance"));
        this.desk = desk;
        this.memory = memory;
    }

    /** Empty where there are no figures at all, or nothing of them is published. */
    Optional<Glance> of(Asking asking, Frame frame, Authentication login) {
        var years = NEWEST.among(asking.ended());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        var order = new NoteOrder(
                null,
                List.of(new NoteOrder.Part(
                        question,
                        Map.of("years", years.stream().map(FinancialYear::label).toList()))),
                asking.authority(),
                frame.purpose(),
                Map.of());
        var instant = frame.knownOn().instant();
        var then = instant == null ? order : order.with(ShownNotes.AS_KNOWN_AT, instant.toString());
        return Optional.of(memory.given(then, Glance.class, Glance.class, login, asked -> asked(asked, login)))
                .filter(glance -> !glance.tiles().isEmpty());
    }

    private Glance asked(NoteOrder order, Authentication login) {
        var then = desk.answers(order, login).getFirst();
        var before = order.without(ShownNotes.AS_KNOWN_AT);
        var now = before.parts().equals(order.parts())
                ? null
                : figures(desk.answers(before, login).getFirst());
        return Glance.of(
                figures(then),
                now,
                parts(then)
                        .filter(part -> !part.name().equals(FIGURES))
                        .map(part -> JSON.convertValue(part.answer(), GlanceAnswer.England.class))
                        .toList(),
                NoteAnswers.isExactFor(login) ? Note.Tier.EXACT : Note.Tier.PUBLISHED);
    }

    private static GlanceAnswer figures(AnsweredQuestion answered) {
        return parts(answered)
                .filter(part -> part.name().equals(FIGURES))
                .map(part -> JSON.convertValue(part.answer(), GlanceAnswer.class))
                .findFirst()
                .orElseGet(GlanceAnswer::none);
    }

    private static Stream<Part> parts(AnsweredQuestion answered) {
        return answered.parts().stream();
    }
}
