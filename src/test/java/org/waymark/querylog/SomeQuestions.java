package org.waymark.querylog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Questions that nobody asked. */
final class SomeQuestions {
    private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

    private SomeQuestions() {}

    static Asked by(String login, @Nullable String purpose) {
        return new Asked(
                AT,
                login,
                "ANALYST",
                null,
                Tier.EXACT,
                "breakdown",
                "{\"measures\":[\"ADOPTED\"]}",
                purpose,
                Asked.ANSWERED,
                "ab".repeat(32),
                12);
    }

    /** Of every kind, with texts of all sorts, and now and then nothing where nothing may be. */
    static List<Asked> random(int count, long seed) {
        var random = new Random(seed);
        List<Asked> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add(new Asked(
                    AT.plusNanos(random.nextLong(1_000_000_000_000L)),
                    text(random),
                    text(random),
                    random.nextBoolean() ? "MEMBER" : null,
                    Tier.values()[random.nextInt(Tier.values().length)],
                    text(random),
                    text(random),
                    random.nextBoolean() ? text(random) : null,
                    random.nextBoolean() ? Asked.ANSWERED : "FORBIDDEN",
                    random.nextBoolean() ? text(random) : null,
                    random.nextInt(1000)));
        }
        return questions;
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(8), 0, 4)
                .mapToObj(each -> List.of("a", "Zoë", "', --", "\u0001\n").get(each))
                .reduce("", String::concat);
    }
}
