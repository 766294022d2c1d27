package org.waymark.questions.register;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.SealedQuestions;
import org.waymark.journey.commands.MembersQuestionCommand;
import org.waymark.journey.commands.MembersQuestionCommand.AnswerQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.AskQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.BindQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.CarryToReport;
import org.waymark.journey.commands.MembersQuestionCommand.CirculateAnswer;
import org.waymark.journey.commands.MembersQuestionCommand.WipeQuestion;
import org.waymark.journey.commands.QuestionTold;
import org.waymark.journey.events.AnswerTier;
import org.waymark.ledger.EventJson;
import org.waymark.ledger.Ledger;
import org.waymark.shared.AsKnownAt;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.KnownNow;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.London;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.Refusal;
import org.waymark.shared.SealedText;
import org.waymark.timeliness.projection.Projection;

/** The door for what is done about members' questions. What it acknowledges is stored, and the register shows it. */
public final class Registering {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final Projection projection;
    private final Register register;
    private final SealedQuestions sealed;
    private final LocalAuthorities authorities;
    private final KnownNow knownNow;
    private final Working working;

    public Registering(
            Ledger ledger,
            Projection projection,
            Register register,
            SealedQuestions sealed,
            LocalAuthorities authorities,
            KnownNow knownNow,
            Working working) {
        this.ledger = ledger;
        this.projection = projection;
        this.register = register;
        this.sealed = sealed;
        this.authorities = authorities;
        this.knownNow = knownNow;
        this.working = working;
    }

    /** Enters a question. Sent again it leads to the same entry. */
    public QuestionTold ask(CommandId command, Asking asking, Sight sight) {
        var id = QuestionKey.madeBy(command);
        var told = send(new AskQuestion(
                id,
                command,
                year(asking),
                authority(asking.authority(), sight),
                asking.metOn(),
                asking.dueOn(),
                seal(id, Place.WORDS, EventJson.of(asking.words()))));
        return once(told, () -> asking.words().equals(register.entry(id, sight).words()));
    }

    private FinancialYear year(Asking asking) {
        refuseFuture("The meeting", asking.metOn());
        var metOn = asking.metOn();
        if (asking.year() == null && metOn == null) {
            throw new Refusal("NO_YEAR", "Say on which day the meeting was, or at least in which year it was asked.");
        }
        return asking.year() == null ? FinancialYear.of(Objects.requireNonNull(metOn)) : asking.year();
    }

    private @Nullable AuthorityCode authority(@Nullable String code, Sight sight) {
        if (code == null) {
            return null;
        }
        return authorities
                .withCode(code)
                .filter(_ -> sight.authorities() == null || sight.authorities().contains(code))
                .map(_ -> new AuthorityCode(code))
                .orElseThrow(() ->
                        new Refusal("UNKNOWN_AUTHORITY", "That is the ONS code of no council that you may ask about."));
    }

    /** Says by what a question is to be answered. Done again, it takes the place of what was said before. */
    public QuestionTold bind(CommandId command, QuestionKey id, Binding binding, Answers answers, Sight sight) {
        var entry = register.entry(id, sight);
        AsKnownAt.settled(binding.asKnownAt(), knownNow.clock());
        var asks = working.checked(entry, binding, answers);
        var reason = binding.cannotBeAnswered() == null
                ? null
                : QuestionWords.checked("cannotBeAnswered", binding.cannotBeAnswered(), QuestionWords.LONGEST_WORDING);
        var told = send(new BindQuestion(
                id,
                command,
                asks,
                binding.asKnownAt(),
                binding.definitions(),
                reason == null ? null : seal(id, Place.REASON, reason)));
        return once(told, () -> isStill(register.entry(id, sight), reason));
    }

    private static boolean isStill(Entry entry, @Nullable String reason) {
        var bound = entry.binding();
        return bound == null || Objects.equals(bound.cannotBeAnswered(), reason);
    }

    /** Works the answer out and keeps what it rests on. */
    public QuestionTold answer(CommandId command, QuestionKey id, Answers answers, Sight sight) {
        var work = working.asBound(register.entry(id, sight), answers);
        if (work.tier() == AnswerTier.PUBLISHED
                && !work.isOfNothing()
                && !work.figures().showAny()) {
            throw new Refusal(
                    "NOTHING_PUBLISHED",
                    "Nothing of this is published yet. Propose an edition of the years that it asks for, bind it to what councils publish, or say in cannotBeAnswered why there is no figure.");
        }
        return send(new AnswerQuestion(id, command, work.tier(), work.kept(seal(id, Place.DIGEST, work.digest()))));
    }

    public QuestionTold circulate(CommandId command, QuestionKey id, LocalDate circulatedOn, Sight sight) {
        var entry = register.entry(id, sight);
        refuseFuture("It", circulatedOn);
        if (entry.metOn() != null && circulatedOn.isBefore(entry.metOn())) {
            throw new Refusal("DATE_RANGE", "Nobody has the answer before the question was asked. Look at the day.");
        }
        return send(new CirculateAnswer(id, command, circulatedOn));
    }

    public QuestionTold carry(CommandId command, QuestionKey id, FinancialYear toReport, Sight sight) {
        register.entry(id, sight);
        return send(new CarryToReport(id, command, toReport));
    }

    /** Destroys the words of a question, and of those by which it was asked again: nobody will ever read them. */
    public QuestionTold wipe(CommandId command, QuestionKey id, Sight sight) {
        register.entry(id, sight);
        var told = send(new WipeQuestion(id, command));
        sealed.destroy(id);
        wipeRepeated(command, id, sight);
        return told;
    }

    /** One that was wiped before may have been asked again, too. */
    private void wipeRepeated(CommandId command, QuestionKey id, Sight sight) {
        for (var again : register.find(Wanted.ALL, sight)) {
            if (id.equals(again.askedAgainFrom())) {
                if (again.words() == null) {
                    wipeRepeated(command, again.id(), sight);
                } else {
                    wipe(command, again.id(), sight);
                }
            }
        }
    }

    SealedText seal(QuestionKey id, Place place, String words) {
        return sealed.seal(id, place.name(), words);
    }

    private void refuseFuture(String what, @Nullable LocalDate day) {
        if (day != null && day.isAfter(London.dayOf(knownNow.clock()))) {
            throw new Refusal("DATE_RANGE", what + " cannot have been on a day that is still to come.");
        }
    }

    /** What was sealed is compared where it can be opened. */
    private static QuestionTold once(QuestionTold told, BooleanSupplier same) {
        if (told.already() && !same.getAsBoolean()) {
            throw new Refusal(
                    "COMMAND_ID_TAKEN",
                    "Something else was sent under this command id before. Give each command an id of its own, and use it again only to send the same once more.");
        }
        return told;
    }

    QuestionTold send(MembersQuestionCommand command) {
        var told = ledger.askAll(List.of(command), QuestionTold.class).getFirst();
        if (!projection.awaitStored(LONGEST_WAIT)) {
            throw new Refusal(
                    "PROJECTION_BEHIND",
                    "It is stored, but cannot be read yet. Look at the service's health; nothing has to be sent again.");
        }
        return told;
    }
}
