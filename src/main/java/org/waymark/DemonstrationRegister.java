package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.waymark.api.RegisterAnswers;
import org.waymark.api.Role;
import org.waymark.journey.events.AnswerTier;
import org.waymark.questions.register.DemonstrationQuestions;
import org.waymark.questions.register.Registering;
import org.waymark.timeliness.projection.Projection;

/**
 * Tells the demonstration's questions of members once all is put together, since they are answered through the door of GraphQL; and
 * before the doors open. That it is to be done is a file in the home, so that a start that is broken off is made good by the next.
 */
final class DemonstrationRegister implements SmartInitializingSingleton {
    private static final String DUE = "demonstration-questions-due";

    private final Path due;
    private final Registering registering;
    private final RegisterAnswers answers;
    private final Projection projection;

    DemonstrationRegister(Path home, Registering registering, RegisterAnswers answers, Projection projection) {
        this.due = home.resolve(DUE);
        this.registering = registering;
        this.answers = answers;
        this.projection = projection;
    }

    /** To be called where the demonstration is loaded, which an own home never is. */
    static void isDue(Path home) {
        try {
            Files.writeString(home.resolve(DUE), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!Files.exists(due) || projection.filling().isUnderWay()) {
            return;
        }
        new DemonstrationQuestions(
                        registering,
                        Map.of(
                                AnswerTier.PUBLISHED, answers.of(login(Role.OFFICER), AnswerTier.PUBLISHED),
                                AnswerTier.EXACT, answers.of(login(Role.ANALYST), AnswerTier.EXACT)))
                .tell();
        try {
            Files.delete(due);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the query log these answers stand under a name that nobody can log in with. */
    private static Authentication login(Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                "demonstration " + role.name().toLowerCase(Locale.ROOT),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + role)));
    }
}
