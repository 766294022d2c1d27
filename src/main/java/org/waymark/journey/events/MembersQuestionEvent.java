package org.waymark.journey.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.SealedText;

/** What became of a member's question. Whatever somebody wrote in their own words is sealed: they may have named a child. */
public sealed interface MembersQuestionEvent {
    QuestionKey question();

    CommandId command();

    /**
     * @param ofYear the year in which it was asked
     * @param authority null where it is about no single council
     * @param metOn day of the meeting; null where its papers do not say
     * @param dueOn null where none was set
     * @param sealedWords meeting, minute, wording, who asked and who answers
     */
    record QuestionAsked(
            QuestionKey question,
            CommandId command,
            FinancialYear ofYear,
            @Nullable AuthorityCode authority,
            @Nullable LocalDate metOn,
            @Nullable LocalDate dueOn,
            SealedText sealedWords)
            implements MembersQuestionEvent {}

    /**
     * The same question, asked in another year without a meeting.
     *
     * @param from the entry that it repeats
     * @param asks as there, with years moved
     * @param sealedReason as {@link QuestionBound#sealedReason}
     */
    record QuestionAskedAgain(
            QuestionKey question,
            CommandId command,
            QuestionKey from,
            FinancialYear ofYear,
            @Nullable AuthorityCode authority,
            @Nullable LocalDate dueOn,
            SealedText sealedWords,
            List<SavedAsk> asks,
            @Nullable SealedText sealedReason)
            implements MembersQuestionEvent {
        public QuestionAskedAgain {
            asks = List.copyOf(asks);
        }
    }

    /**
     * By what it is to be answered. It takes the place of an earlier one, and what was answered by that no longer stands.
     *
     * @param asks none where no record can say
     * @param asKnownAt null for as known when it is answered
     * @param definitions versions by measure; of all others the newest
     * @param sealedReason what of it no record can say, and why; null where records can
     */
    record QuestionBound(
            QuestionKey question,
            CommandId command,
            List<SavedAsk> asks,
            @Nullable Instant asKnownAt,
            SortedMap<String, String> definitions,
            @Nullable SealedText sealedReason)
            implements MembersQuestionEvent {
        public QuestionBound {
            asks = List.copyOf(asks);
        }
    }

    /**
     * Holds no figure: the answer is made again from what stands here, and the digest says whether it is the same.
     *
     * @param position the last event that it rests on
     * @param definitions the versions of all measures in it
     * @param editions from which it was taken; none where it is exact
     * @param sealedDigest of all its figures: few could be tried out against one in the clear
     */
    record QuestionAnswered(
            QuestionKey question,
            CommandId command,
            AnswerTier tier,
            Instant asKnownAt,
            long position,
            SortedMap<String, String> definitions,
            List<EditionId> editions,
            SealedText sealedDigest)
            implements MembersQuestionEvent {
        public QuestionAnswered {
            editions = List.copyOf(editions);
        }
    }

    /** The members who asked have the answer. */
    record QuestionCirculated(QuestionKey question, CommandId command, LocalDate circulatedOn)
            implements MembersQuestionEvent {}

    /** It is to be told in the annual report of a year. */
    record QuestionCarried(QuestionKey question, CommandId command, FinancialYear toReport)
            implements MembersQuestionEvent {}

    /** Its words were destroyed: nobody will ever read them. What figures answered it stays. */
    record QuestionWiped(QuestionKey question, CommandId command) implements MembersQuestionEvent {}
}
