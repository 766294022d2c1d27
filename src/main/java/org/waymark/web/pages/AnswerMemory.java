package org.waymark.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.waymark.api.NoteAnswers;
import org.waymark.api.Noting;
import org.waymark.briefing.Note;
import org.waymark.querylog.Asked;
import org.waymark.querylog.Tier;
import org.waymark.shared.London;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.projection.TablesAsOf;
import org.waymark.web.NoteOrder;

/**
 * What was answered for pages. While the tables are the same the same is not asked again, but the query log is told of it each time
 * that it is given, so that nothing exact is seen unnoted.
 */
@Component
public class AnswerMemory {
    private static final String PURPOSE = "purpose";
    private static final int LETTERS_OF_PLAIN = 4_000;

    private final Noting noting;
    private final Projection projection;
    private final Clock clock;
    private final Remembered<Key, Object> remembered = new Remembered<>();

    AnswerMemory(Noting noting, Projection projection, Clock clock) {
        this.noting = noting;
        this.projection = projection;
        this.clock = clock;
    }

    /**
     * All that an answer depends on. A day is long enough for what is asked as of now.
     *
     * @param form in which it is told
     */
    private record Key(NoteAnswers.Scope scope, Object asked, Object form, TablesAsOf tables, LocalDate today) {}

    private Key key(Authentication login, Object asked, Object form) {
        return new Key(
                NoteAnswers.Scope.of(login), asked, form, TablesAsOf.of(projection), London.dayOf(clock.instant()));
    }

    /**
     * What tells no figure of children, so that the query log need not know of it.
     *
     * @param asked whatever it depends on beside the tables and what the login may read
     */
    public <T> T plain(Object asked, Class<T> kind, Authentication login, Supplier<T> made) {
        var key = key(login, asked, kind);
        return remembered.get(key).map(kind::cast).orElseGet(() -> {
            var now = made.get();
            remembered.put(key, now, LETTERS_OF_PLAIN);
            return now;
        });
    }

    /**
     * @param form what beside the order decides how it is told: two that are equal are told alike
     * @param made asks, and tells what was answered; with the purpose of the order in the place of what questions say of themselves
     * @throws Refusal where the query log cannot take note of something exact
     */
    public <T extends Rememberable> T given(
            NoteOrder order, Object form, Class<T> kind, Authentication login, Function<NoteOrder, T> made) {
        var key = key(login, withoutPurpose(order), form);
        var known = remembered.get(key).filter(kind::isInstance).map(kind::cast);
        if (known.isPresent()) {
            note(known.get(), order);
            return known.get();
        }
        var now = made.apply(order.purpose() == null ? order : order.with(PURPOSE, order.purpose()));
        remembered.put(key, now, now.size());
        return now;
    }

    private void note(Rememberable given, NoteOrder order) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("questions", given.questions());
        order.parts().stream()
                .flatMap(part -> part.variables().entrySet().stream())
                .filter(variable -> !variable.getKey().equals(PURPOSE))
                .forEach(variable -> asked.putIfAbsent(variable.getKey(), variable.getValue()));
        if (order.authority() != null) {
            asked.put("authority", order.authority());
        }
        noting.given(
                "page",
                given.tier() == Note.Tier.EXACT ? Tier.EXACT : Tier.PUBLISHED,
                asked,
                order.purpose(),
                Asked.ANSWERED,
                Map.of("digest", given.digest()));
    }

    private static NoteOrder withoutPurpose(NoteOrder order) {
        return new NoteOrder(
                order.title(), order.without(PURPOSE).parts(), order.authority(), null, order.commentary());
    }
}
