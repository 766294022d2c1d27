package org.waymark.questions.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.journey.commands.MembersQuestionCommand;
import org.waymark.journey.events.AnswerTier;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.SavedAsk;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestions;
import org.waymark.questions.register.Answers.Answered;
import org.waymark.questions.register.Answers.Basis;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.KnownNow;
import org.waymark.shared.Refusal;
import org.waymark.shared.SealedText;
import org.waymark.timeliness.projection.Projection;

/** Works out answers to members' questions by the saved questions to which they are bound. */
public final class Working {
    private static final String WHERE = "where";
    private static final String AUTHORITY = "localAuthority";

    private final SavedQuestions saved;
    private final Projection projection;
    private final KnownNow knownNow;

    public Working(SavedQuestions saved, Projection projection, KnownNow knownNow) {
        this.saved = saved;
        this.projection = projection;
        this.knownNow = knownNow;
    }

    /**
     * All that was answered, and what it rests on.
     *
     * @param isOfNothing whether nothing was asked, since no record can say
     */
    record Worked(
            long bound,
            boolean isOfNothing,
            AnswerTier tier,
            Figures figures,
            Instant asKnownAt,
            long position,
            SortedMap<String, String> definitions,
            List<EditionId> editions) {
        String digest() {
            return figures.digest();
        }

        MembersQuestionCommand.Work kept(SealedText sealedDigest) {
            return new MembersQuestionCommand.Work(bound, asKnownAt, position, definitions, editions, sealedDigest);
        }
    }

    /** What is asked, each with the council that the question is about. */
    List<SavedAsk> checked(Entry entry, Binding binding, Answers answers) {
        return binding.asks().stream()
                .map(ask -> {
                    var question = named(ask.question());
                    answers.check(question, ask.variables());
                    var authority = entry.authority();
                    return authority == null ? ask : of(authority, question, ask);
                })
                .toList();
    }

    private static SavedAsk of(AuthorityCode authority, SavedQuestion question, SavedAsk ask) {
        boolean takes =
                question.variables().stream().anyMatch(each -> each.name().equals(WHERE));
        Map<String, Object> where = new TreeMap<>();
        if (ask.variables().get(WHERE) instanceof Map<?, ?> stated) {
            stated.forEach((field, codes) -> where.put(String.valueOf(field), codes));
        }
        if (!takes || where.putIfAbsent(AUTHORITY, List.of(authority.value())) != null) {
            return ask;
        }
        var variables = new TreeMap<>(ask.variables());
        variables.put(WHERE, where);
        return new SavedAsk(ask.question(), variables);
    }

    SavedQuestion named(String question) {
        return saved.named(question)
                .orElseThrow(() ->
                        new Refusal("UNKNOWN_QUESTION", "There is no saved question of that name.", saved.names()));
    }

    /** The answer as it is bound: where it is bound to nothing, there is nothing in it. */
    Worked asBound(Entry entry, Answers answers) {
        var binding = entry.binding();
        var asKnownAt = binding == null ? null : binding.asKnownAt();
        return worked(
                entry,
                answers,
                new Basis(
                        asKnownAt == null ? knownNow.instant() : asKnownAt,
                        entry.authority(),
                        binding == null ? new TreeMap<>() : binding.definitions(),
                        null));
    }

    /** The answer that would be given now. */
    Worked now(Entry entry, Entry.Binding binding, Answers answers) {
        return worked(entry, answers, new Basis(knownNow.instant(), entry.authority(), binding.definitions(), null));
    }

    /** An answer that was given, made again. */
    Worked again(Entry entry, Entry.Answer answer, Answers answers) {
        return worked(
                entry,
                answers,
                new Basis(answer.asKnownAt(), entry.authority(), answer.definitions(), answer.editions()));
    }

    private Worked worked(Entry entry, Answers answers, Basis basis) {
        var binding = entry.binding();
        var asks = binding == null ? List.<SavedAsk>of() : binding.asks();
        Map<String, Map<String, Object>> data = new LinkedHashMap<>();
        List<Answered> all = new ArrayList<>();
        for (var ask : asks) {
            var answered = answers.answer(named(ask.question()), ask.variables(), basis);
            all.add(answered);
            data.merge(ask.question(), answered.data(), (one, other) -> both(one, other, all.size()));
        }
        return new Worked(
                binding == null ? 0 : binding.times(),
                asks.isEmpty(),
                asks.isEmpty() ? AnswerTier.PUBLISHED : answers.tier(),
                Figures.of(data),
                basis.asKnownAt(),
                all.stream()
                        .mapToLong(Answered::position)
                        .filter(each -> each > 0)
                        .max()
                        .orElseGet(projection::applied),
                definitions(all),
                editions(all));
    }

    /** Of a saved question that is asked twice, with other variables. */
    private static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other, int number) {
        var both = new LinkedHashMap<>(one);
        other.forEach((part, answer) -> both.put(part + " " + number, answer));
        return both;
    }

    private static SortedMap<String, String> definitions(List<Answered> all) {
        SortedMap<String, String> definitions = new TreeMap<>();
        all.forEach(each -> definitions.putAll(each.definitions()));
        return definitions;
    }

    private static List<EditionId> editions(List<Answered> all) {
        var names = new TreeSet<String>();
        all.forEach(each -> each.editions().forEach(edition -> names.add(edition.toString())));
        return names.stream().map(EditionId::parse).toList();
    }
}
