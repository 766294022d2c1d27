package org.waymark.questions;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What members and officers asked, in their words: every passage of the papers is answered or said to be unanswerable. */
class AskedTests {
    private static final Path PAPERS = Path.of("src", "test", "resources", "papers");
    private static final Path ASKED = Path.of("queries", "questions", "asked.csv");

    /** @param cannotBeAnswered why records cannot tell, or not all of it */
    private record Asked(
            String paper, String askedBy, String wording, List<String> questions, String cannotBeAnswered) {}

    @Test
    void saysOfEachWhoAskedWhatAndHowItIsAnswered() throws IOException {
        assertThat(asked()).hasSizeGreaterThan(100).allSatisfy(each -> {
            assertThat(each.askedBy()).isNotBlank();
            assertThat(each.wording()).isNotBlank();
            assertThat(each.questions().isEmpty() && each.cannotBeAnswered().isBlank())
                    .isFalse();
            assertThat(each.questions()).allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        });
        assertThat(asked()).doesNotHaveDuplicates();
    }

    @Test
    void namesOnlyQuestionsThatThereAre() throws IOException {
        var names = SavedQuestions.load().names();
        assertThat(asked().stream().flatMap(each -> each.questions().stream()).distinct())
                .isSubsetOf(names);
    }

    @Test
    void quotesThePapersWordForWord() throws IOException {
        var papers = papers();
        assertThat(asked())
                .allSatisfy(each -> assertThat(papers.get(each.paper()))
                        .isNotNull()
                        .anySatisfy(passage -> assertThat(passage).contains(each.wording())));
    }

    @Test
    void passesOverNothingThatThePapersAsk() throws IOException {
        assertThat(papers())
                .hasSize(5)
                .allSatisfy((_, passages) -> assertThat(passages).isNotEmpty());
        assertThat(passedOver(papers(), asked())).isEmpty();
    }

    @Test
    void findsAPassageThatWasPassedOver() {
        var papers = Map.of("minutes", List.of("A glossary of acronyms", "The colour of the carpet"));
        var asked = List.of(new Asked("minutes", "Members", "A glossary", List.of("glossary"), ""));
        assertThat(passedOver(papers, asked)).containsExactly("minutes: The colour of the carpet");
    }

    private static List<String> passedOver(Map<String, List<String>> papers, List<Asked> asked) {
        return papers.entrySet().stream()
                .flatMap(paper -> paper.getValue().stream()
                        .filter(passage -> asked.stream()
                                .noneMatch(each ->
                                        each.paper().equals(paper.getKey()) && passage.contains(each.wording())))
                        .map(passage -> paper.getKey() + ": " + passage))
                .toList();
    }

    /** The passages of each paper, one a line; lines with # say where they stand. */
    private static Map<String, List<String>> papers() throws IOException {
        try (var files = Files.list(PAPERS)) {
            return files.collect(
                    Collectors.toMap(file -> file.getFileName().toString().replace(".txt", ""), AskedTests::passages));
        }
    }

    private static List<String> passages(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Asked> asked() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(ASKED)) {
            return rows.stream().map(AskedTests::asked).toList();
        }
    }

    private static Asked asked(NamedCsvRecord row) {
        return new Asked(
                row.getField("paper"),
                row.getField("asked_by"),
                row.getField("wording"),
                Arrays.stream(row.getField("questions").split(" "))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                row.getField("cannot_be_answered"));
    }
}
