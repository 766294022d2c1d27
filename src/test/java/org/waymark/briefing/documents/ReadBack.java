package org.waymark.briefing.documents;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Note;
import org.waymark.briefing.Table;
import org.xml.sax.InputSource;

/** Tables as a reader of a file finds them: each a list of rows, its header first. */
final class ReadBack {
    private static final List<String> OF_WORDS = List.of("Cover", "Contents", "Notes", "Findings", "Words");
    private static final Documents DOCUMENTS = new Documents(new PlainDrawing());

    private ReadBack() {}

    static byte[] written(Note note, Format format) {
        var bytes = new ByteArrayOutputStream();
        try {
            DOCUMENTS.write(note, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What each table must be, if a format loses and adds nothing. */
    static List<List<List<String>>> expected(Note note) {
        return tables(CleanText.of(note)).map(ReadBack::cells).toList();
    }

    static Stream<Table> tables(Note note) {
        return note.sections().stream().flatMap(section -> section.tables().stream());
    }

    private static List<List<String>> cells(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        table.headings().stream(), table.columns().stream().map(Words::heading))
                .toList());
        table.rows()
                .forEach(row -> rows.add(Stream.concat(
                                row.labels().stream(), row.figures().stream().map(Figure::text))
                        .toList()));
        return rows;
    }

    static List<List<List<String>>> html(byte[] html) throws Exception {
        return all(parsed(html).getElementsByTagName("table")).stream()
                .map(table -> all(table.getElementsByTagName("tr")).stream()
                        .map(row -> all(row.getElementsByTagName("*")).stream()
                                .filter(cell -> List.of("th", "td").contains(cell.getTagName()))
                                .map(Element::getTextContent)
                                .toList())
                        .toList())
                .toList();
    }

    static Document parsed(byte[] html) throws Exception {
        var text = new String(html, StandardCharsets.UTF_8).replaceFirst("^<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    static List<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    static List<List<List<String>>> docx(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream()
                    .map(table -> table.getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .toList())
                            .toList())
                    .toList();
        }
    }

    /** As the spreadsheet prints its cells. */
    static List<List<List<String>>> xlsx(byte[] xlsx) throws IOException {
        var formatter = new DataFormatter(Locale.UK);
        return sheets(xlsx).stream()
                .map(table -> table.stream()
                        .map(row -> row.stream().map(formatter::formatCellValue).toList())
                        .toList())
                .toList();
    }

    /** The cells of the tables that hold figures. */
    static List<List<List<Cell>>> sheets(byte[] xlsx) throws IOException {
        List<List<List<Cell>>> tables = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                var sheet = workbook.getSheetAt(i);
                if (!OF_WORDS.contains(sheet.getSheetName())) {
                    var area = CellRangeAddress.valueOf(
                            sheet.getTables().getFirst().getCTTable().getRef());
                    tables.add(IntStream.rangeClosed(area.getFirstRow(), area.getLastRow())
                            .mapToObj(row -> cells(sheet.getRow(row), area.getLastColumn()))
                            .toList());
                }
            }
        }
        return tables;
    }

    private static List<Cell> cells(Row row, int last) {
        return IntStream.rangeClosed(0, last).mapToObj(row::getCell).toList();
    }

    static List<NamedCsvRecord> csv(byte[] csv) {
        return CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8)).stream()
                .toList();
    }
}
