package org.waymark.questions.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AnswerTier;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.SavedAsk;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.SealedText;

/**
 * One question of the register and what became of it.
 *
 * @param askedAgainFrom the entry that it repeats; null where it was asked at a meeting
 * @param ofYear in which it was asked, or for which it was asked again
 * @param authority null where it is about no single council
 * @param metOn null where the papers do not say, or it was asked again
 * @param dueOn null where none was set
 * @param words null once they were destroyed
 * @param binding null until it is bound
 * @param answer null where there is none by that binding
 * @param circulatedOn null until members have the answer
 * @param carriedTo reports in which it is to be told, by their years
 */
public record Entry(
        QuestionKey id,
        @Nullable QuestionKey askedAgainFrom,
        FinancialYear ofYear,
        @Nullable AuthorityCode authority,
        @Nullable LocalDate metOn,
        @Nullable LocalDate dueOn,
        @Nullable QuestionWords words,
        Instant askedAt,
        @Nullable Binding binding,
        @Nullable Answer answer,
        @Nullable LocalDate circulatedOn,
        List<FinancialYear> carriedTo,
        Status status) {
    public Entry {
        carriedTo = List.copyOf(carriedTo);
    }

    /** How far a question has got. */
    public enum Status {
        ASKED,
        BOUND,
        ANSWERED,
        CIRCULATED
    }

    /**
     * By what it is answered.
     *
     * @param times how often it was bound
     * @param asks none where no record can say
     * @param asKnownAt null for as known when it is answered
     * @param definitions versions by measure that were asked for; of all others the newest
     * @param cannotBeAnswered what of it no record can say, and why; null where records can
     */
    public record Binding(
            long times,
            List<SavedAsk> asks,
            @Nullable Instant asKnownAt,
            SortedMap<String, String> definitions,
            @Nullable String cannotBeAnswered) {}

    /**
     * What an answer rested on, from which it is made again.
     *
     * @param sealedDigest of all its figures
     */
    public record Answer(
            AnswerTier tier,
            Instant asKnownAt,
            long position,
            SortedMap<String, String> definitions,
            List<EditionId> editions,
            Instant answeredAt,
            SealedText sealedDigest) {}

    /** Whether members should have the answer by now and have not. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && status != Status.CIRCULATED;
    }
}
