package org.waymark.briefing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.briefing.Note;
import org.waymark.briefing.Picture;

/** Whatever a text looks like, it stays text. */
class WrittenTextTests {
    private static final List<String> PAGE_ELEMENTS = List.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "p",
            "main",
            "h1",
            "h2",
            "h3",
            "nav",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "div",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "details",
            "span",
            "summary",
            "svg",
            "desc",
            "defs",
            "clipPath",
            "rect");

    static Stream<Note> notes() {
        return LongStream.range(100, 115).mapToObj(seed -> new MadeUpNotes(seed).next());
    }

    @ParameterizedTest
    @MethodSource("notes")
    void addsNoElementToAPage(Note note) throws Exception {
        var page = ReadBack.parsed(ReadBack.written(note, Format.HTML));
        var elements = ReadBack.all(page.getElementsByTagName("*"));

        assertThat(elements).allSatisfy(each -> assertThat(PAGE_ELEMENTS).contains(each.getTagName()));
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(CleanText.line(note.title()));
        assertThat(elements).allSatisfy(each -> {
            assertThat(each.getAttribute("href")).matches("|#.*");
            assertThat(each.getAttribute("src")).isEmpty();
            assertThat(each.getAttribute("onclick")).isEmpty();
        });
    }

    /** Page numbers are the only fields, and they stand at the foot. */
    @ParameterizedTest
    @MethodSource("notes")
    void addsNoFieldToWord(Note note) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(ReadBack.written(note, Format.DOCX)))) {
            var xml = document.getDocument().xmlText();
            assertThat(xml)
                    .doesNotContain("w:fldSimple")
                    .doesNotContain("w:instrText")
                    .doesNotContain("w:hyperlink");
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo(CleanText.line(note.title()));
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void addsNoFormulaToAWorkbook(Note note) throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(ReadBack.written(note, Format.XLSX)))) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            assertThat(workbook.getSheet("Cover").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(CleanText.line(note.title()));
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void opensNoCsvFieldAsAFormula(Note note) {
        assertThat(ReadBack.csv(ReadBack.written(note, Format.CSV)))
                .flatMap(line -> line.getFields())
                .allMatch(field ->
                        !field.strip().matches("(?s)[=@].*") && !field.strip().matches("(?s)[+-](?![\\d.,]+%?$).*"));
    }

    /** U+202E turns what follows round, U+0000 is in no XML, U+D800 is half a character. */
    @Test
    void takesOutWhatNoFormatCanHold() {
        assertThat(CleanText.line("a\u0000b\u202Ec\uD800d\uFFFEe")).isEqualTo("abcde");
        assertThat(CleanText.line("one\ntwo\tthree\u2028four")).isEqualTo("one two three four");
        assertThat(CleanText.line("\u05D0\u05D1 \uD83D\uDE00 é")).isEqualTo("\u05D0\u05D1 \uD83D\uDE00 é");
        assertThat(CleanText.line("a_x000A_b")).isEqualTo("a x000A_b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox='0 0 1 1'><script>1</script></svg>",
                "<svg viewBox='0 0 1 1'><style>p{}</style></svg>",
                "<svg viewBox='0 0 1 1'><image href='https://example.org/a.png'/></svg>",
                "<svg viewBox='0 0 1 1'><use href='https://example.org/a.svg#b'/></svg>",
                "<svg viewBox='0 0 1 1' onload='1'/>",
                "<svg viewBox='0 0 1 1'><rect fill='url(https://example.org/a)'/></svg>",
                "<svg viewBox='0 0 1 1'><rect style='fill:red'/></svg>",
                "<svg/>",
                "<svg"
            })
    void refusesADrawingThatDoesMoreThanDraw(String svg) {
        assertThatThrownBy(() -> InlineSvg.of(drawing(svg), "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesEachDrawingIdsOfItsOwn() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='2'><defs><clipPath id='c'/></defs>"
                + "<rect clip-path='url(#c)' mask='url(\"#c\")'/></svg>";

        assertThat(InlineSvg.of(drawing(svg), ""))
                .contains("viewBox=\"0 0 4 2\"")
                .contains("id=\"picture-3-c\"")
                .contains("clip-path=\"url(#picture-3-c)\"")
                .contains("url(&quot;#picture-3-c&quot;)")
                .contains("role=\"img\"")
                .contains("<title id=\"picture-3-title\">a &lt; b</title>");
    }

    @Test
    void writesTheSameBytesTwice() {
        for (var format : Format.values()) {
            assertThat(ReadBack.written(SampleNotes.byGroup(), format))
                    .as(format.name())
                    .isEqualTo(ReadBack.written(SampleNotes.byGroup(), format));
        }
    }

    @Test
    void saysNotForPublicationInEachFormatOfExactFigures() throws Exception {
        var page = new String(ReadBack.written(SampleNotes.byGroup(), Format.HTML), StandardCharsets.UTF_8);
        assertThat(page).contains("@top-center { content: \"NOT FOR PUBLICATION\"");
        try (var word =
                new XWPFDocument(new ByteArrayInputStream(ReadBack.written(SampleNotes.byGroup(), Format.DOCX)))) {
            assertThat(word.getHeaderList().getFirst().getText()).contains(Words.MARK);
        }
        assertThat(ReadBack.csv(ReadBack.written(SampleNotes.byGroup(), Format.CSV)))
                .allMatch(line -> line.getField("publication").equals("not for publication"));
        assertThat(new String(ReadBack.written(SampleNotes.annual(), Format.HTML), StandardCharsets.UTF_8))
                .doesNotContain(Words.MARK);
    }

    private static Block.Drawing drawing(String svg) {
        var picture = new Picture.Bars("a < b", "", "in words", "days", List.of(), null);
        return new Block.Drawing(3, picture, new DrawnPicture(svg, new byte[0]));
    }
}
