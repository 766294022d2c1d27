package org.waymark.web.pages.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.api.Role;
import org.waymark.web.pages.Days;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.register.SavedAsks.Saved;

/**
 * What became of a member's question, ready to print, and what can be done about it.
 *
 * @param wording null once it was destroyed
 * @param facts what else is known of it, in pairs
 * @param asks by what it is answered; none until it is bound, and where no record can say
 * @param bound how it is answered, in words; null until it is said
 * @param answered what its answer rests on, in words; null until it is answered
 * @param circulated since when members have the answer, in words; null until they have
 * @param isExact whether the answer is from single cases
 * @param mayAnswerExactly whether who looks may have it answered from single cases
 */
record Story(
        String id,
        String address,
        String standing,
        @Nullable String wording,
        boolean isOverdue,
        List<Fact> facts,
        List<Line> asks,
        @Nullable String cannotBeAnswered,
        @Nullable String bound,
        @Nullable String answered,
        @Nullable String circulated,
        boolean isExact,
        boolean mayChange,
        boolean mayAnswerExactly,
        boolean mayWipe) {

    /** @param address null where nothing is to be opened */
    record Fact(String name, String text, @Nullable String address) {}

    /** A saved question, and with what it is asked. */
    record Line(String title, String address, List<String> with) {}

    static Story of(Registered question, List<Saved> saved, Frame frame, UnaryOperator<String> nameOf) {
        var words = question.words();
        var answer = question.answer();
        return new Story(
                question.id(),
                "/register/" + question.id(),
                question.standing(),
                words == null ? null : words.wording(),
                question.overdue(),
                facts(question, nameOf),
                question.asks().stream().map(ask -> line(ask, saved, nameOf)).toList(),
                question.cannotBeAnswered(),
                question.isBound() ? bound(question) : null,
                answer == null ? null : answered(answer),
                question.circulatedOn() == null
                        ? null
                        : "Members have the answer since %s.".formatted(Days.of(question.circulatedOn())),
                answer != null && answer.isExact(),
                MayChange.of(frame) && words != null,
                frame.isExact(),
                frame.has(Role.ADMIN) && words != null);
    }

    private static List<Fact> facts(Registered question, UnaryOperator<String> nameOf) {
        var words = question.words();
        var authority = question.authority();
        List<Fact> facts = new ArrayList<>();
        if (!question.put().isEmpty()) {
            facts.add(fact("Put at", question.put()));
        }
        if (words != null) {
            facts.add(fact("Asked by", words.askedBy()));
            facts.add(fact("Who sees to the answer", Objects.requireNonNullElse(words.owner(), "Nobody yet")));
        }
        facts.add(fact("Year", question.year()));
        facts.add(fact("Due", question.dueOn() == null ? "No day was said" : Days.of(question.dueOn())));
        facts.add(fact("About", authority == null ? "No single council" : nameOf.apply(authority)));
        if (question.askedAgainFrom() != null) {
            facts.add(new Fact("Asked again", "as this question of before", "/register/" + question.askedAgainFrom()));
        }
        if (!question.carriedTo().isEmpty()) {
            facts.add(fact("Told in the annual report of", String.join(", ", question.carriedTo())));
        }
        return facts;
    }

    private static Fact fact(String name, String text) {
        return new Fact(name, text, null);
    }

    private static String bound(Registered question) {
        var day = question.asKnownAt() == null
                ? "as known when it is answered"
                : "as known at " + Days.of(question.asKnownAt());
        return question.isOfNothing()
                ? "No record can answer it."
                : "By %s, %s."
                        .formatted(
                                question.asks().size() == 1
                                        ? "one saved question"
                                        : question.asks().size() + " saved questions",
                                day);
    }

    private static String answered(Registered.Answer answer) {
        if (answer.editions().isEmpty() && answer.definitions().isEmpty()) {
            return "On %s: no record can say.".formatted(answer.answeredOn());
        }
        return "On %s %s, as known at %s."
                .formatted(
                        answer.answeredOn(),
                        answer.isExact() ? "from single cases: not for publication" : from(answer.editions()),
                        answer.knownOn());
    }

    private static String from(List<String> editions) {
        return editions.isEmpty()
                ? "from what is published"
                : "from what is published of "
                        + editions.stream()
                                .map(each -> each.split("/")[2])
                                .distinct()
                                .collect(Collectors.joining(", "));
    }

    private static Line line(Registered.Ask ask, List<Saved> saved, UnaryOperator<String> nameOf) {
        var title = saved.stream()
                .filter(each -> each.name().equals(ask.name()))
                .map(Saved::title)
                .findFirst()
                .orElse(ask.name());
        return new Line(
                title,
                "/questions/" + ask.name(),
                ask.variables().entrySet().stream()
                        .flatMap(each -> with(each, nameOf))
                        .toList());
    }

    private static Stream<String> with(Map.Entry<String, Object> variable, UnaryOperator<String> nameOf) {
        return variable.getValue() instanceof Map<?, ?> where
                ? where.entrySet().stream()
                        .map(each -> CaseCodes.inWords(String.valueOf(each.getKey()), each.getValue(), nameOf))
                : Stream.of(
                        "%s: %s".formatted(SavedAsks.label(variable.getKey()), SavedAsks.inWords(variable.getValue())));
    }
}
