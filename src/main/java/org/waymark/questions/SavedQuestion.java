package org.waymark.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Refusal;

/**
 * A question that can be asked by name.
 *
 * @param name its file's, by which it is run
 * @param tags words by which people look for it
 * @param askedBy who asked it
 * @param where in which paper or meeting
 * @param answers which request it answers, in the words of the paper
 * @param cannotBeAnswered why no record can say; null where records can
 * @param document GraphQL, as it stands in the file
 */
public record SavedQuestion(
        String name,
        String title,
        List<String> tags,
        String askedBy,
        String where,
        String answers,
        @Nullable String cannotBeAnswered,
        String document,
        List<Variable> variables) {
    static final String AD_HOC = "ad-hoc";
    private static final String ITS_TITLE = "Ad hoc question";

    /**
     * One that is in no file, and that nobody is known to have asked.
     *
     * @param document one query
     * @throws Refusal {@code BAD_QUERY}
     */
    public static SavedQuestion adHoc(String document) {
        List<String> problems = new ArrayList<>();
        return QuestionReading.adHoc(ITS_TITLE, document, problems)
                .orElseThrow(() -> new Refusal(
                        "BAD_QUERY",
                        "A note is made of one GraphQL query, and not of a mutation. Try it at /graphql first."));
    }

    public boolean isAdHoc() {
        return name.equals(AD_HOC);
    }

    /**
     * @param type in GraphQL, {@code [FinancialYear!]}
     * @param otherwise what it is where nothing is given, in GraphQL; null where nothing then is given
     */
    public record Variable(
            String name, String type, @Nullable String otherwise) {}

    /** The names under which it is answered, in the order in which it asks. */
    public List<String> parts() {
        return QuestionReading.parts(this);
    }

    /** The same, leaving out what it asks under other names. */
    public SavedQuestion only(Collection<String> parts) {
        return new SavedQuestion(
                name,
                title,
                tags,
                askedBy,
                where,
                answers,
                cannotBeAnswered,
                PartedDocument.of(QuestionReading.document(this), parts),
                variables);
    }

    boolean isTagged(String tag) {
        return tags.stream().anyMatch(each -> each.equalsIgnoreCase(tag.strip()));
    }

    /** Whether it tells of all these words, be it in their beginnings. */
    boolean tellsOf(String words) {
        var told = words(Stream.concat(Stream.of(name, title, askedBy, where, answers), tags.stream()))
                .toList();
        return words(Stream.of(words)).allMatch(word -> told.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static Stream<String> words(Stream<String> texts) {
        return texts.map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty());
    }
}
