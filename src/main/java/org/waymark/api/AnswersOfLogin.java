package org.waymark.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.journey.events.AnswerTier;
import org.waymark.journey.events.EditionId;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.register.Answers;

/** Answers of one tier to one login: through the door of GraphQL, so that access and the query log are the same as from without. */
record AnswersOfLogin(RegisterAnswers register, NoteAnswers notes, Authentication login, AnswerTier tier)
        implements Answers {
    private static final String AS_KNOWN_AT = "asKnownAt";

    @Override
    public void check(SavedQuestion question, Map<String, Object> variables) {
        register.check(question, variables);
    }

    @Override
    public Answered answer(SavedQuestion question, Map<String, Object> variables, Basis basis) {
        return answered(asked(question, variables, basis));
    }

    /** As a note takes it. */
    AnsweredQuestion asked(SavedQuestion question, Map<String, Object> variables, Basis basis) {
        var pinned = pinned(question, basis.definitions());
        Map<String, Object> all = new LinkedHashMap<>(variables);
        if (question.variables().stream().anyMatch(each -> each.name().equals(AS_KNOWN_AT))) {
            all.put(AS_KNOWN_AT, basis.asKnownAt().toString());
        }
        var authority = basis.authority() == null ? null : basis.authority().value();
        return asLogin(() -> switch (tier) {
            case EXACT -> notes.exact(pinned, all, null);
            case PUBLISHED -> notes.published(pinned, all, authority, basis.editions(), null, login);
        });
    }

    private static SavedQuestion pinned(SavedQuestion question, Map<String, String> definitions) {
        return new SavedQuestion(
                question.name(),
                question.title(),
                question.tags(),
                question.askedBy(),
                question.where(),
                question.answers(),
                question.cannotBeAnswered(),
                PinnedDocument.of(question.document(), definitions),
                question.variables());
    }

    /** Fields are fetched on threads that need not know who is logged in. */
    private <T> T asLogin(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(login);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Answered answered(AnsweredQuestion answer) {
        Map<String, Object> data = new LinkedHashMap<>();
        answer.parts().forEach(part -> data.put(part.name(), part.answer()));
        var said = new Said();
        said.read("", data);
        return new Answered(data, said.position, said.definitions, List.copyOf(said.editions));
    }

    /** What an answer says that it rests on, wherever it says so. */
    private static final class Said {
        private final SortedMap<String, String> definitions = new TreeMap<>();
        private final SequencedSet<EditionId> editions = new LinkedHashSet<>();
        private long position;

        private void read(String name, @Nullable Object node) {
            switch (node) {
                case Collection<?> each -> each.forEach(one -> read(name, one));
                case Map<?, ?> fields -> {
                    if (name.startsWith("definition")
                            && fields.get("code") instanceof String code
                            && fields.get("version") instanceof String version) {
                        definitions.put(code, version);
                    }
                    fields.forEach((field, value) -> read(String.valueOf(field), value));
                }
                case Number number when name.equals("position") -> position = Math.max(position, number.longValue());
                case String edition when name.equals("editions") -> editions.add(EditionId.parse(edition));
                case null, default -> {}
            }
        }
    }
}
