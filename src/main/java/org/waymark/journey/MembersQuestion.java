package org.waymark.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.MembersQuestionCommand;
import org.waymark.journey.commands.MembersQuestionCommand.AnswerQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.AskQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.AskQuestionAgain;
import org.waymark.journey.commands.MembersQuestionCommand.BindQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.CarryToReport;
import org.waymark.journey.commands.MembersQuestionCommand.CirculateAnswer;
import org.waymark.journey.commands.MembersQuestionCommand.WipeQuestion;
import org.waymark.journey.commands.QuestionTold;
import org.waymark.journey.events.AnswerTier;
import org.waymark.journey.events.MembersQuestionEvent;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAnswered;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAsked;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAskedAgain;
import org.waymark.journey.events.MembersQuestionEvent.QuestionBound;
import org.waymark.journey.events.MembersQuestionEvent.QuestionCarried;
import org.waymark.journey.events.MembersQuestionEvent.QuestionCirculated;
import org.waymark.journey.events.MembersQuestionEvent.QuestionWiped;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;

/** A member's question on its way: asked, bound to saved questions, answered, circulated; carried to a report, asked again. */
public class MembersQuestion {
    @AggregateIdentifier
    private @Nullable String question;

    private final Map<CommandId, MembersQuestionEvent> said = new HashMap<>();
    private final List<FinancialYear> reports = new ArrayList<>();
    private long bound;
    private @Nullable AnswerTier answered;
    private boolean circulated;
    private boolean wiped;

    public MembersQuestion() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    QuestionTold decide(AskQuestion command) {
        return once(
                command,
                () -> new QuestionAsked(
                        command.question(),
                        command.command(),
                        command.ofYear(),
                        command.authority(),
                        command.metOn(),
                        command.dueOn(),
                        command.sealedWords()));
    }

    /** Once for a year, whatever the command: so whoever asks all of a year again may do so twice. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    QuestionTold decide(AskQuestionAgain command) {
        if (question != null) {
            return new QuestionTold(command.question(), true);
        }
        return once(
                command,
                () -> new QuestionAskedAgain(
                        command.question(),
                        command.command(),
                        command.from(),
                        command.ofYear(),
                        command.authority(),
                        command.dueOn(),
                        command.sealedWords(),
                        command.asks(),
                        command.sealedReason()));
    }

    @CommandHandler
    QuestionTold decide(BindQuestion command) {
        return once(command, () -> {
            QuestionRule.ALREADY_CIRCULATED.refuseIf(circulated);
            QuestionRule.NOTHING_TO_ASK.refuseIf(command.asks().isEmpty() && command.sealedReason() == null);
            return new QuestionBound(
                    command.question(),
                    command.command(),
                    command.asks(),
                    command.asKnownAt(),
                    command.definitions(),
                    command.sealedReason());
        });
    }

    @CommandHandler
    QuestionTold decide(AnswerQuestion command) {
        return once(command, () -> {
            var work = command.work();
            QuestionRule.ALREADY_CIRCULATED.refuseIf(circulated);
            QuestionRule.NOT_BOUND.refuseIf(bound == 0);
            QuestionRule.BOUND_ANEW.refuseIf(work.bound() != bound);
            return new QuestionAnswered(
                    command.question(),
                    command.command(),
                    command.tier(),
                    work.asKnownAt(),
                    work.position(),
                    work.definitions(),
                    work.editions(),
                    work.sealedDigest());
        });
    }

    @CommandHandler
    QuestionTold decide(CirculateAnswer command) {
        return once(command, () -> {
            QuestionRule.ALREADY_CIRCULATED.refuseIf(circulated);
            QuestionRule.NOT_ANSWERED.refuseIf(answered == null);
            QuestionRule.NOT_FOR_PUBLICATION.refuseIf(answered == AnswerTier.EXACT);
            return new QuestionCirculated(command.question(), command.command(), command.circulatedOn());
        });
    }

    @CommandHandler
    QuestionTold decide(CarryToReport command) {
        return once(command, () -> {
            QuestionRule.ALREADY_CARRIED.refuseIf(reports.contains(command.toReport()));
            return new QuestionCarried(command.question(), command.command(), command.toReport());
        });
    }

    @CommandHandler
    QuestionTold decide(WipeQuestion command) {
        return once(command, () -> new QuestionWiped(command.question(), command.command()));
    }

    private QuestionTold once(MembersQuestionCommand command, Supplier<MembersQuestionEvent> deciding) {
        var before = said.get(command.command());
        if (before == null) {
            QuestionRule.WIPED.refuseIf(wiped);
            AggregateLifecycle.apply(deciding.get());
            return new QuestionTold(command.question(), false);
        }
        QuestionRule.COMMAND_ID_TAKEN.refuseIf(!SameQuestion.isSaid(command, before));
        return new QuestionTold(command.question(), true);
    }

    @EventSourcingHandler
    void evolve(MembersQuestionEvent event) {
        question = event.question().toString();
        said.put(event.command(), event);
        switch (event) {
            case QuestionAsked _ -> {}
            case QuestionAskedAgain _ -> bound = 1;
            case QuestionBound _ -> {
                bound++;
                answered = null;
            }
            case QuestionAnswered answer -> answered = answer.tier();
            case QuestionCirculated _ -> circulated = true;
            case QuestionCarried carried -> reports.add(carried.toReport());
            case QuestionWiped _ -> wiped = true;
        }
    }
}
