package org.waymark.journey;

import org.waymark.journey.commands.MembersQuestionCommand;
import org.waymark.journey.commands.MembersQuestionCommand.AnswerQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.AskQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.AskQuestionAgain;
import org.waymark.journey.commands.MembersQuestionCommand.BindQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.CarryToReport;
import org.waymark.journey.commands.MembersQuestionCommand.CirculateAnswer;
import org.waymark.journey.commands.MembersQuestionCommand.WipeQuestion;
import org.waymark.journey.events.MembersQuestionEvent;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAnswered;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAsked;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAskedAgain;
import org.waymark.journey.events.MembersQuestionEvent.QuestionBound;
import org.waymark.journey.events.MembersQuestionEvent.QuestionCarried;
import org.waymark.journey.events.MembersQuestionEvent.QuestionCirculated;
import org.waymark.journey.events.MembersQuestionEvent.QuestionWiped;

/** Whether a command says once more what an event was made of. What is sealed is another text each time: who can open it looks. */
final class SameQuestion {
    private SameQuestion() {}

    static boolean isSaid(MembersQuestionCommand command, MembersQuestionEvent event) {
        return switch (command) {
            case AskQuestion said -> event instanceof QuestionAsked asked && asked.equals(asked(said, asked));
            case AskQuestionAgain said ->
                event instanceof QuestionAskedAgain again
                        && said.from().equals(again.from())
                        && said.ofYear().equals(again.ofYear());
            case BindQuestion said ->
                event instanceof QuestionBound bound
                        && bound.equals(new QuestionBound(
                                said.question(),
                                said.command(),
                                said.asks(),
                                said.asKnownAt(),
                                said.definitions(),
                                bound.sealedReason()))
                        && (said.sealedReason() == null) == (bound.sealedReason() == null);
            case AnswerQuestion said -> event instanceof QuestionAnswered answered && said.tier() == answered.tier();
            case CirculateAnswer said ->
                event instanceof QuestionCirculated circulated
                        && said.circulatedOn().equals(circulated.circulatedOn());
            case CarryToReport said ->
                event instanceof QuestionCarried carried && said.toReport().equals(carried.toReport());
            case WipeQuestion _ -> event instanceof QuestionWiped;
        };
    }

    private static QuestionAsked asked(AskQuestion said, QuestionAsked before) {
        return new QuestionAsked(
                said.question(),
                said.command(),
                said.ofYear(),
                said.authority(),
                said.metOn(),
                said.dueOn(),
                before.sealedWords());
    }
}
