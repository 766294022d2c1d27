package org.waymark.briefing.writing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.briefing.Method;
import org.waymark.briefing.Note;
import org.waymark.briefing.Note.Term;
import org.waymark.briefing.Section;
import org.waymark.briefing.Table;
import org.waymark.glossary.Glossary;
import org.waymark.glossary.GlossaryEntry;

/** Exactly those terms of the glossary that a note uses as whole words: letters as they are written, words in any case. */
record NoteGlossary(Glossary glossary) {
    List<Term> of(Note note) {
        var text = text(note);
        return glossary.find(null).stream()
                .filter(entry -> isUsed(entry.term(), text))
                .map(NoteGlossary::term)
                .toList();
    }

    static boolean isUsed(String term, String text) {
        if (!text.toLowerCase(Locale.ROOT).contains(term.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean isLetters = term.chars().filter(Character::isUpperCase).count() > 1
                || term.chars().anyMatch(Character::isDigit)
                || term.equals(term.toUpperCase(Locale.ROOT));
        var pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}_])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}_])",
                isLetters ? 0 : Pattern.CASE_INSENSITIVE);
        return pattern.matcher(text).find();
    }

    private static Term term(GlossaryEntry entry) {
        var expansion = entry.expansion();
        return new Term(
                entry.term(),
                expansion == null
                        ? entry.meaning()
                        : "%s. %s".formatted(expansion, Objects.requireNonNull(entry.meaning())));
    }

    /** All that the note says, its commentary left out: that is not its own words. */
    private static String text(Note note) {
        return Stream.of(
                        Stream.of(note.title(), note.purpose()),
                        note.asked().stream().map(Note.Asked::wording),
                        note.answer().stream(),
                        note.cannotBeSaid().stream(),
                        note.sections().stream().flatMap(NoteGlossary::text))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> text(Section section) {
        return Stream.of(
                        Stream.of(section.heading()),
                        section.findings().stream(),
                        section.tables().stream().flatMap(NoteGlossary::text),
                        text(section.method()))
                .flatMap(each -> each);
    }

    private static Stream<String> text(Table table) {
        return Stream.of(
                        Stream.of(table.caption()),
                        table.headings().stream(),
                        table.columns().stream().map(Table.Column::heading),
                        table.rows().stream().flatMap(row -> row.labels().stream()),
                        table.notes().stream())
                .flatMap(each -> each);
    }

    private static Stream<String> text(Method method) {
        return Stream.of(method.definitions(), method.cohort(), method.leftOut(), method.stillWaiting())
                .flatMap(List::stream);
    }
}
