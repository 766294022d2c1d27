package org.waymark.briefing.documents;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Table;

/** A table of a Word document: its first row is its header on each page, no row is torn, and it says what it shows. */
final class WordTable {
    /** Widths in letters: no column is narrower than a year, and no label takes the room of all figures. */
    private static final int NARROWEST = 9;

    private static final int BROADEST = 45;

    private final CTTbl shape;
    private final Table table;
    private final boolean isShort;
    private final List<Integer> widths;

    private WordTable(CTTbl shape, Block.Grid grid, int width) {
        this.shape = shape;
        table = grid.table();
        isShort = grid.isShort();
        var letters = IntStream.range(
                        0, table.headings().size() + table.columns().size())
                .map(this::letters)
                .toArray();
        int all = Arrays.stream(letters).sum();
        widths = Arrays.stream(letters).map(each -> width * each / all).boxed().toList();
    }

    /** @param width of the text in twentieths of a point */
    static void write(XWPFTable empty, Block.Grid grid, int width) {
        var table = new WordTable(empty.getCTTbl(), grid, width);
        table.shape();
        table.rows();
    }

    /** A heading may break between words. */
    private int letters(int column) {
        int labels = table.headings().size();
        var heading = column < labels
                ? table.headings().get(column)
                : Words.heading(table.columns().get(column - labels));
        var texts = table.rows().stream()
                .map(row -> column < labels
                        ? row.labels().get(column)
                        : row.figures().get(column - labels).text());
        int longest = Stream.concat(texts, Arrays.stream(heading.split(" ")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp(longest + 2, NARROWEST, BROADEST);
    }

    private void shape() {
        shape.removeTr(0);
        var properties = shape.getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        properties.addNewTblStyle().setVal("Figures");
        var whole = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        whole.setType(STTblWidth.DXA);
        whole.setW(
                BigInteger.valueOf(widths.stream().mapToInt(Integer::intValue).sum()));
        var look = properties.addNewTblLook();
        look.setFirstRow("1");
        look.setLastRow("0");
        look.setFirstColumn("0");
        look.setLastColumn("0");
        look.setNoHBand("1");
        look.setNoVBand("1");
        properties.addNewTblCaption().setVal(table.caption());
        properties.addNewTblDescription().setVal(table.summary());
        var grid = shape.getTblGrid() == null ? shape.addNewTblGrid() : shape.getTblGrid();
        widths.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
    }

    private void rows() {
        var header = shape.addNewTr();
        var flags = header.addNewTrPr();
        flags.addNewCantSplit();
        flags.addNewTblHeader();
        fill(
                header,
                true,
                Stream.concat(
                                table.headings().stream(),
                                table.columns().stream().map(Words::heading))
                        .toList(),
                true);
        for (int i = 0; i < table.rows().size(); i++) {
            var row = shape.addNewTr();
            row.addNewTrPr().addNewCantSplit();
            var each = table.rows().get(i);
            List<String> texts = new ArrayList<>(each.labels());
            each.figures().stream().map(Figure::text).forEach(texts::add);
            fill(row, each.isTotal(), texts, isShort && i < table.rows().size() - 1);
        }
    }

    private void fill(CTRow row, boolean isBold, List<String> texts, boolean staysWithNext) {
        for (int i = 0; i < texts.size(); i++) {
            var cell = row.addNewTc();
            var width = cell.addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths.get(i)));
            var paragraph = cell.addNewP();
            var properties = paragraph.addNewPPr();
            properties.addNewPStyle().setVal(i < table.headings().size() ? "TableText" : "TableFigure");
            if (staysWithNext) {
                properties.addNewKeepNext();
            }
            var run = paragraph.addNewR();
            if (isBold) {
                run.addNewRPr().addNewB();
            }
            var text = run.addNewT();
            text.setStringValue(texts.get(i));
            text.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }
}
