package org.waymark.briefing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Note;

/** What is read back from each file is what the note says, cell by cell. */
class SameFiguresTests {
    private static final int NOTES = 15;

    static Stream<Note> notes() {
        return Stream.concat(
                Stream.of(SampleNotes.annual(), SampleNotes.byGroup()),
                LongStream.range(0, NOTES).mapToObj(seed -> new MadeUpNotes(seed).next()));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void readsEveryCellBackFromAPage(Note note) throws Exception {
        assertThat(ReadBack.html(ReadBack.written(note, Format.HTML))).isEqualTo(ReadBack.expected(note));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void readsEveryCellBackFromWord(Note note) throws Exception {
        assertThat(ReadBack.docx(ReadBack.written(note, Format.DOCX))).isEqualTo(ReadBack.expected(note));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void readsEveryCellBackFromAWorkbook(Note note) throws Exception {
        assertThat(ReadBack.xlsx(ReadBack.written(note, Format.XLSX))).isEqualTo(ReadBack.expected(note));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void readsEveryFigureBackFromCsv(Note note) {
        var lines = ReadBack.csv(ReadBack.written(note, Format.CSV));
        List<List<String>> read = lines.stream()
                .map(line -> List.of(
                        line.getField("measure"),
                        line.getField("value"),
                        line.getField("status"),
                        line.getField("text")))
                .toList();
        assertThat(read).isEqualTo(figures(note).map(SameFiguresTests::told).toList());
    }

    @ParameterizedTest
    @MethodSource("notes")
    void keepsNumbersAsNumbersInAWorkbook(Note note) throws Exception {
        var figures = figures(note).iterator();
        var tables = ReadBack.tables(note).iterator();
        for (var read : ReadBack.sheets(ReadBack.written(note, Format.XLSX))) {
            int labels = tables.next().headings().size();
            for (var row : read.subList(1, read.size())) {
                for (var cell : row.subList(labels, row.size())) {
                    check(figures.next(), cell);
                }
            }
        }
        assertThat(figures).isExhausted();
    }

    private static void check(Figure figure, Cell cell) {
        var value = figure.value();
        if (value == null) {
            assertThat(cell.getStringCellValue()).isEqualTo(figure.status().mark());
        } else {
            // Where a half is rounded another way by binary than by decimal numbers, the number that is printed stands
            // there.
            double half = Math.pow(10, -figure.decimals()) / (figure.unit() == Unit.SHARE ? 100 : 1) / 2;
            double apart = Math.abs(cell.getNumericCellValue() - value);
            assertThat(apart)
                    .satisfiesAnyOf(
                            each -> assertThat(each).isZero(),
                            each -> assertThat(each).isCloseTo(half, within(half / 1000)));
        }
    }

    private static Stream<Figure> figures(Note note) {
        return ReadBack.tables(CleanText.of(note))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.figures().stream());
    }

    private static List<String> told(Figure figure) {
        var value = figure.value();
        return List.of(
                figure.measure(),
                value == null
                        ? ""
                        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(),
                figure.status().name(),
                figure.text());
    }
}
