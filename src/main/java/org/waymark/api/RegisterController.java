package org.waymark.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.api.RegisterView.ComparedView;
import org.waymark.journey.events.AnswerTier;
import org.waymark.questions.register.Comparing;
import org.waymark.questions.register.Entry;
import org.waymark.questions.register.Register;
import org.waymark.questions.register.Wanted;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.KnownNow;
import org.waymark.shared.London;
import org.waymark.shared.QuestionKey;

/** Reads the register of members' questions. */
@Controller
class RegisterController {
    private final Register register;
    private final Comparing comparing;
    private final RegisterAnswers answers;
    private final KnownNow knownNow;

    RegisterController(Register register, Comparing comparing, RegisterAnswers answers, KnownNow knownNow) {
        this.register = register;
        this.comparing = comparing;
        this.answers = answers;
        this.knownNow = knownNow;
    }

    @QueryMapping
    List<RegisterView> membersQuestions(
            @Argument Entry.@Nullable Status status,
            @Argument @Nullable String owner,
            @Argument @Nullable String meeting,
            @Argument @Nullable FinancialYear year,
            @Argument @Nullable LocalDate dueBefore,
            Authentication login) {
        var today = London.dayOf(knownNow.clock());
        return register.find(new Wanted(status, owner, meeting, year, dueBefore), Sights.of(login)).stream()
                .map(entry -> RegisterView.of(entry, today))
                .toList();
    }

    @QueryMapping
    RegisterView membersQuestion(@Argument String id, Authentication login) {
        return RegisterView.of(register.entry(QuestionKey.parse(id), Sights.of(login)), London.dayOf(knownNow.clock()));
    }

    @SchemaMapping(typeName = "MembersQuestion")
    ComparedView thenAndNow(RegisterView question, Authentication login) {
        return compared(question, AnswerTier.PUBLISHED, login);
    }

    @SchemaMapping(typeName = "MembersQuestion")
    ComparedView exactThenAndNow(RegisterView question, Authentication login) {
        return compared(question, AnswerTier.EXACT, login);
    }

    private ComparedView compared(RegisterView question, AnswerTier tier, Authentication login) {
        return ComparedView.of(
                comparing.of(QuestionKey.parse(question.id()), answers.of(login, tier), Sights.of(login)));
    }
}
