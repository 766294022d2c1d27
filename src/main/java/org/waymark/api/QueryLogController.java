package org.waymark.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.waymark.querylog.LogCheck;
import org.waymark.querylog.Logged;
import org.waymark.querylog.Mark;
import org.waymark.querylog.OwnWords;
import org.waymark.querylog.QueryLog;
import org.waymark.querylog.Tier;
import org.waymark.shared.Refusal;

@Controller
class QueryLogController {
    private static final int LARGEST = 1000;

    private final QueryLog log;
    private final OwnWords words;

    QueryLogController(QueryLog log, OwnWords words) {
        this.log = log;
        this.words = words;
    }

    record PageView(List<QuestionView> questions, long number, boolean more) {}

    record QuestionView(
            long number,
            OffsetDateTime at,
            String login,
            String roles,
            @Nullable String viewedAs,
            Tier tier,
            String kind,
            String asked,
            @Nullable String purpose,
            @Nullable String sealedPurpose,
            String outcome,
            @Nullable String digest,
            long amount,
            String hash) {
        static QuestionView of(Logged logged, OwnWords words) {
            var asked = logged.asked();
            var sealed = asked.purpose();
            return new QuestionView(
                    logged.number(),
                    Moments.utc(asked.at()),
                    asked.login(),
                    asked.roles(),
                    asked.viewedAs(),
                    asked.tier(),
                    asked.kind(),
                    asked.question(),
                    sealed == null ? null : words.open().apply(sealed),
                    sealed,
                    asked.outcome(),
                    asked.digest(),
                    asked.amount(),
                    logged.hash());
        }
    }

    record VerificationView(boolean ok, @Nullable FaultView fault, long questions, String hash) {}

    record FaultView(LogCheck.Reason reason, long number, String sentence) {}

    @QueryMapping
    PageView queryLog(@Argument long after, @Argument int first) {
        if (after < 0 || first < 1 || first > LARGEST) {
            throw new Refusal(
                    "OUT_OF_RANGE",
                    "Ask for 1 to %d questions at a time, after a number from 0 on.".formatted(LARGEST));
        }
        var page = log.reading().page(after, first + 1);
        var given = page.subList(0, Math.min(first, page.size()));
        return new PageView(
                given.stream().map(each -> QuestionView.of(each, words)).toList(),
                given.isEmpty() ? after : given.getLast().number(),
                page.size() > first);
    }

    @QueryMapping
    VerificationView verifyQueryLog(@Argument @Nullable Long number, @Argument @Nullable String hash) {
        if ((number == null) != (hash == null)) {
            throw new Refusal("MARK_INCOMPLETE", "Give the number and the hash that were kept together, or neither.");
        }
        var found = log.reading().verify(number == null || hash == null ? null : new Mark(number, hash));
        var fault = found.fault();
        return new VerificationView(
                fault == null,
                fault == null ? null : new FaultView(fault.reason(), fault.number(), fault.sentence()),
                found.end().number(),
                found.end().hash());
    }
}
