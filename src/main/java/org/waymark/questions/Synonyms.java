package org.waymark.questions;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the file of synonyms strictly: what is wrong with it is told by its line. */
final class Synonyms {
    private static final List<String> COLUMNS = List.of("words", "means", "suggests");
    private static final Pattern CODE = Pattern.compile("([a-z]\\w*)=(\\S+)");

    private final String file;
    private final QuestionIndex index;
    private final List<String> problems;
    private final Set<List<String>> seen = new HashSet<>();

    private Synonyms(String file, QuestionIndex index, List<String> problems) {
        this.file = file;
        this.index = index;
        this.problems = problems;
    }

    /**
     * @param index which must know what each synonym means: one that leads nowhere is a slip of the pen
     * @throws IllegalStateException with every problem, each with the file and its line
     */
    static List<Synonym> read(String file, String text, QuestionIndex index) {
        List<String> problems = new ArrayList<>();
        var synonyms = new Synonyms(file, index, problems).read(text);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Synonyms are malformed:\n" + String.join("\n", problems));
        }
        return synonyms;
    }

    private List<Synonym> read(String text) {
        List<Synonym> synonyms = new ArrayList<>();
        try (var rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var row : rows) {
                if (row.getStartingLineNumber() == 1) {
                    checkColumns(row);
                } else if (row.getFieldCount() == COLUMNS.size()) {
                    synonyms.add(synonym(row));
                } else {
                    problem(row, "has %d columns in the place of %d".formatted(row.getFieldCount(), COLUMNS.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return synonyms;
    }

    private void checkColumns(CsvRecord row) {
        if (!row.getFields().equals(COLUMNS)) {
            problem(row, "must name the columns " + String.join(",", COLUMNS));
        }
    }

    private Synonym synonym(CsvRecord row) {
        var words = row.getField(0);
        var means = Arrays.stream(row.getField(1).split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        var synonym = new Synonym(words, means, code(row));
        if (synonym.stems().isEmpty()
                || !words.equals(words.toLowerCase(Locale.ROOT).strip())) {
            problem(row, "needs words in small letters, but has \"%s\"".formatted(words));
        } else if (!seen.add(synonym.stems())) {
            problem(row, "tells of \"%s\" a second time".formatted(words));
        }
        if (means.isEmpty() && synonym.suggested() == null) {
            problem(row, "says neither what \"%s\" means nor which code it names".formatted(words));
        }
        means.stream()
                .filter(each -> !index.knows(each))
                .forEach(each -> problem(row, "means \"%s\", which no saved question tells of".formatted(each)));
        return synonym;
    }

    private Synonym.@Nullable Code code(CsvRecord row) {
        var suggests = row.getField(2);
        var code = CODE.matcher(suggests);
        if (code.matches()) {
            return new Synonym.Code(code.group(1), code.group(2));
        }
        if (!suggests.isEmpty()) {
            problem(row, "suggests \"%s\" in the place of a code such as ethnicGroup=BLACK".formatted(suggests));
        }
        return null;
    }

    private void problem(CsvRecord row, String what) {
        problems.add("%s line %d %s".formatted(file, row.getStartingLineNumber(), what));
    }
}
