package org.waymark.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AnswerTier;
import org.waymark.journey.events.EditionId;
import org.waymark.questions.register.Difference;
import org.waymark.questions.register.Entry;
import org.waymark.questions.register.NotAsked;
import org.waymark.questions.register.QuestionWords;
import org.waymark.questions.register.ThenAndNow;
import org.waymark.shared.FinancialYear;

/** An entry of the register in the shape of the schema. */
record RegisterView(
        String id,
        Entry.Status status,
        FinancialYear year,
        @Nullable String authority,
        @Nullable LocalDate metOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable QuestionWords words,
        List<AskView> asks,
        @Nullable String cannotBeAnswered,
        @Nullable OffsetDateTime asKnownAt,
        @Nullable AnswerView answer,
        @Nullable LocalDate circulatedOn,
        List<FinancialYear> carriedTo,
        @Nullable String askedAgainFrom) {

    static RegisterView of(Entry entry, LocalDate today) {
        var binding = entry.binding();
        var answer = entry.answer();
        return new RegisterView(
                entry.id().toString(),
                entry.status(),
                entry.ofYear(),
                entry.authority() == null ? null : entry.authority().value(),
                entry.metOn(),
                entry.dueOn(),
                entry.isOverdue(today),
                entry.words(),
                binding == null
                        ? List.of()
                        : binding.asks().stream()
                                .map(each -> new AskView(each.question(), each.variables()))
                                .toList(),
                binding == null ? null : binding.cannotBeAnswered(),
                binding == null || binding.asKnownAt() == null ? null : Moments.utc(binding.asKnownAt()),
                answer == null ? null : AnswerView.of(answer),
                entry.circulatedOn(),
                entry.carriedTo(),
                entry.askedAgainFrom() == null ? null : entry.askedAgainFrom().toString());
    }

    record AskView(String name, Map<String, Object> variables) {}

    record AnswerView(
            AnswerTier tier,
            OffsetDateTime knownAt,
            long position,
            List<String> definitions,
            List<String> editions,
            OffsetDateTime answeredAt) {
        static AnswerView of(Entry.Answer answer) {
            return new AnswerView(
                    answer.tier(),
                    Moments.utc(answer.asKnownAt()),
                    answer.position(),
                    answer.definitions().entrySet().stream()
                            .map(each -> each.getKey() + "@" + each.getValue())
                            .toList(),
                    names(answer.editions()),
                    Moments.utc(answer.answeredAt()));
        }
    }

    record ComparedView(
            OffsetDateTime knownThen,
            OffsetDateTime knownNow,
            boolean reproduced,
            List<String> editionsThen,
            List<String> editionsNow,
            List<ThenAndNow.Redefined> redefined,
            List<DifferenceView> differences) {
        static ComparedView of(ThenAndNow compared) {
            return new ComparedView(
                    Moments.utc(compared.knownThen()),
                    Moments.utc(compared.knownNow()),
                    compared.reproduced(),
                    names(compared.editionsThen()),
                    names(compared.editionsNow()),
                    compared.redefined(),
                    compared.differences().stream().map(DifferenceView::of).toList());
        }
    }

    record DifferenceView(
            String question,
            String part,
            String period,
            List<Difference.Key> keys,
            String measure,
            @Nullable String then,
            @Nullable String now) {
        static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.question(),
                    difference.part(),
                    difference.period(),
                    difference.keys(),
                    difference.measure(),
                    difference.before(),
                    difference.now());
        }
    }

    record ToldView(RegisterView question, boolean already) {}

    record AskedAgainView(List<RegisterView> asked, List<NotAskedView> notAsked) {}

    record NotAskedView(RegisterView question, NotAsked.Because because, String explanation) {}

    private static List<String> names(List<EditionId> editions) {
        return editions.stream().map(EditionId::toString).toList();
    }
}
