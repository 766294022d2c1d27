package org.waymark.briefing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.waymark.briefing.Note;

class DocumentsTests {
    @TempDir
    Path folder;

    @Test
    void namesFilesByWhatTheyHold() {
        assertThat(Documents.fileName(SampleNotes.annual(), Format.DOCX))
                .isEqualTo("annual-adoption-report-2022-23_2020-21-to-2022-23_known-2023-06-30_7d3f0c9b.docx");
        assertThat(Documents.fileName(SampleNotes.byGroup(), Format.XLSX))
                .isEqualTo("ethnicity-and-time-to-place_2022-23_known-2023-06-30_7d3f0c9b_not-for-publication.xlsx");
        assertThat(Documents.fileName(new MadeUpNotes(1).next(), Format.CSV)).matches("[a-z0-9_-]+\\.csv");
    }

    @Test
    void givesThePartOfAPageTheTablesOfTheFileAndIdsOfItsOwn() throws Exception {
        var note = SampleNotes.byGroup();
        var documents = new Documents(new PlainDrawing());

        var twice = "<div>%s%s</div>".formatted(documents.part(note, "first-"), documents.part(note, "second-"));

        var page = ReadBack.parsed(twice.getBytes(StandardCharsets.UTF_8));
        var tables = ReadBack.html(ReadBack.written(note, Format.HTML));
        assertThat(ReadBack.html(twice.getBytes(StandardCharsets.UTF_8)))
                .containsExactlyElementsOf(
                        Stream.concat(tables.stream(), tables.stream()).toList());
        assertThat(ReadBack.all(page.getElementsByTagName("*")))
                .extracting(each -> each.getAttribute("id"))
                .filteredOn(id -> !id.isEmpty())
                .doesNotHaveDuplicates()
                .contains("first-by-group-a10", "second-picture-2-title");
        assertThat(twice)
                .contains("aria-labelledby=\"second-by-group-a10-caption\"")
                .doesNotContain(note.title(), note.purpose(), Words.ROOM, "style=", "<style", "<details open");
    }

    @Test
    void givesAPageItsLandmarks() throws Exception {
        var page = ReadBack.parsed(ReadBack.written(SampleNotes.byGroup(), Format.HTML));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        for (var table : ReadBack.all(page.getElementsByTagName("table"))) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            assertThat(ReadBack.all(table.getElementsByTagName("th")))
                    .extracting(heading -> heading.getAttribute("scope"))
                    .containsOnly("col", "row");
        }
        var ids = ReadBack.all(page.getElementsByTagName("*")).stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("main", "by-group-a10", "picture-1-title", "picture-2-title");
        assertThat(ReadBack.all(page.getElementsByTagName("svg")))
                .extracting(svg -> svg.getAttribute("role"))
                .containsExactly("img", "img");
        assertThat(((Element) page.getElementsByTagName("svg").item(0))
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Bars for four ethnic groups, from 388 to 512 days.");
    }

    @Test
    void givesWordRealHeadingsTablesAndPictures() throws Exception {
        try (var word =
                new XWPFDocument(new ByteArrayInputStream(ReadBack.written(SampleNotes.byGroup(), Format.DOCX)))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .startsWith("Heading1")
                    .contains("Heading2", "Heading3", "Caption", "ListBullet");
            for (var table : word.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
                assertThat(table.getCTTbl().getTblPr().getTblDescription().getVal())
                        .isNotBlank();
            }
            assertThat(word.getAllPictures()).hasSize(1);
            var xml = word.getDocument().xmlText();
            assertThat(xml).contains("descr=\"Bars for four ethnic groups, from 388 to 512 days.\"");
            assertThat(xml).doesNotContain("wp:anchor").doesNotContain("w:txbxContent");
            var core = word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Ethnicity and time to place");
            assertThat(core.getCreator()).isEqualTo("Waymark");
            assertThat(core.getLastModifiedByUser()).isEqualTo("Waymark");
        }
    }

    /** Word repairs, or refuses, what its schema does not know. */
    @ParameterizedTest
    @EnumSource(Sample.class)
    void keepsToTheSchemaOfWord(Sample sample) throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(ReadBack.written(sample.note(), Format.DOCX)))) {
            assertThat(word.getDocument().validate()).isTrue();

            try (var size = word.getDocument().getBody().getSectPr().getPgSz().newCursor()) {
                size.setAttributeText(new QName(size.getName().getNamespaceURI(), "w"), "wide");
            }
            assertThat(word.getDocument().validate()).isFalse();
        }
    }

    /** On a machine where a note of twelve columns and 200 rows takes longer, an officer waits. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void writesABigNoteWithinASecond(Format format) {
        var big = SampleNotes.big(200, 12);
        ReadBack.written(big, format);
        ReadBack.written(big, format);

        assertThat(Stream.generate(() -> processorTime(big, format))
                        .limit(3)
                        .min(Duration::compareTo)
                        .orElseThrow())
                .isLessThan(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "XLSX", "HTML"})
    void opensInLibreOffice(Format format) throws Exception {
        assumeTrue(isInstalled("soffice"), "LibreOffice (soffice) is not installed here");
        var file = folder.resolve("note." + format.ending());
        Files.write(file, ReadBack.written(SampleNotes.byGroup(), format));
        var home = "-env:UserInstallation=" + folder.resolve("office").toUri();
        var process = new ProcessBuilder(
                        "soffice",
                        home,
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();

        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("note.pdf")).isNotEmptyFile();
    }

    /** Of this thread alone, so that what else the machine does is not counted. */
    private static Duration processorTime(Note note, Format format) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        ReadBack.written(note, format);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, command)));
    }

    private enum Sample {
        ANNUAL,
        BY_GROUP;

        Note note() {
            return this == ANNUAL ? SampleNotes.annual() : SampleNotes.byGroup();
        }
    }
}
