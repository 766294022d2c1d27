package org.waymark.journey.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AnswerTier;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.SavedAsk;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.SealedText;

/** What can be done about a member's question. Answered with {@link QuestionTold}. Fields are those of the events. */
public sealed interface MembersQuestionCommand {
    QuestionKey question();

    CommandId command();

    record AskQuestion(
            @TargetAggregateIdentifier QuestionKey question,
            CommandId command,
            FinancialYear ofYear,
            @Nullable AuthorityCode authority,
            @Nullable LocalDate metOn,
            @Nullable LocalDate dueOn,
            SealedText sealedWords)
            implements MembersQuestionCommand {}

    record AskQuestionAgain(
            @TargetAggregateIdentifier QuestionKey question,
            CommandId command,
            QuestionKey from,
            FinancialYear ofYear,
            @Nullable AuthorityCode authority,
            @Nullable LocalDate dueOn,
            SealedText sealedWords,
            List<SavedAsk> asks,
            @Nullable SealedText sealedReason)
            implements MembersQuestionCommand {}

    record BindQuestion(
            @TargetAggregateIdentifier QuestionKey question,
            CommandId command,
            List<SavedAsk> asks,
            @Nullable Instant asKnownAt,
            SortedMap<String, String> definitions,
            @Nullable SealedText sealedReason)
            implements MembersQuestionCommand {}

    /** @param work what was worked out, which is another each time */
    record AnswerQuestion(
            @TargetAggregateIdentifier QuestionKey question, CommandId command, AnswerTier tier, Work work)
            implements MembersQuestionCommand {}

    /** @param bound how many times it had been bound when this was worked out */
    record Work(
            long bound,
            Instant asKnownAt,
            long position,
            SortedMap<String, String> definitions,
            List<EditionId> editions,
            SealedText sealedDigest) {}

    record CirculateAnswer(@TargetAggregateIdentifier QuestionKey question, CommandId command, LocalDate circulatedOn)
            implements MembersQuestionCommand {}

    record CarryToReport(@TargetAggregateIdentifier QuestionKey question, CommandId command, FinancialYear toReport)
            implements MembersQuestionCommand {}

    record WipeQuestion(@TargetAggregateIdentifier QuestionKey question, CommandId command)
            implements MembersQuestionCommand {}
}
