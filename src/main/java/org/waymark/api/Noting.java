package org.waymark.api;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.waymark.querylog.Asked;
import org.waymark.querylog.OwnWords;
import org.waymark.querylog.QueryLog;
import org.waymark.querylog.Tier;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;

/** Notes in the query log what a door is about to give. */
@Component
public class Noting {
    private static final Logger LOG = LoggerFactory.getLogger(Noting.class);

    private final QueryLog log;
    private final KnownWords words;
    private final OwnWords sealed;
    private final Clock clock;

    Noting(QueryLog log, KnownWords words, OwnWords sealed, Clock clock) {
        this.log = log;
        this.words = words;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * Of a door that is not GraphQL's.
     *
     * @param question as it was typed
     * @param answer null where nothing is given
     * @throws Refusal where it cannot be noted, and so may not be given
     */
    public void exact(
            String kind, Map<String, ?> question, @Nullable String purpose, String outcome, @Nullable Object answer) {
        given(kind, Tier.EXACT, question, purpose, outcome, answer);
    }

    /** As {@link #exact}; what everybody may read may be given all the same where it cannot be noted. */
    public void given(
            String kind,
            Tier tier,
            Map<String, ?> question,
            @Nullable String purpose,
            String outcome,
            @Nullable Object answer) {
        var given = answer == null ? null : Given.of(answer);
        try {
            note(List.of(asked(
                    Inquirer.of(SecurityContextHolder.getContext().getAuthentication()),
                    new Inquiry.Part(kind, tier, words.only(question), purpose),
                    outcome,
                    given)));
        } catch (Refusal refusal) {
            if (tier == Tier.EXACT) {
                throw refusal;
            }
            givenUnnoted(refusal);
        }
    }

    static void givenUnnoted(Refusal refusal) {
        LOG.error("What everybody may read was given without being noted: {}", refusal.code());
    }

    Asked asked(Inquirer who, Inquiry.Part part, String outcome, @Nullable Given given) {
        var purpose = part.purpose();
        return new Asked(
                clock.instant(),
                who.login(),
                who.roles(),
                who.viewedAs(),
                part.tier(),
                part.kind(),
                Given.json(part.question()),
                purpose == null ? null : sealed.seal().apply(purpose),
                outcome,
                given == null ? null : given.digest(),
                given == null ? 0 : given.amount());
    }

    void note(List<Asked> questions) {
        try {
            log.append(questions);
        } catch (StorageFull full) {
            throw notNoted(StorageFull.CODE, "there is no room left on its disk. Free some room there");
        } catch (IllegalStateException e) {
            LOG.error("A question could not be noted: {}", e.getMessage());
            throw notNoted("NOT_LOGGED", "its file could not be written, as the service's log says. Tell operations");
        }
    }

    private static Refusal notNoted(String code, String why) {
        return new Refusal(
                code,
                "Exact figures are given only where the query log takes note of it, and %s, then ask again. If this was to change something, it may hold: ask what became of it before you send it again."
                        .formatted(why));
    }
}
