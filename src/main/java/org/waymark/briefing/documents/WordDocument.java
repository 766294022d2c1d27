package org.waymark.briefing.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.waymark.briefing.Note;

/** A note for Word: real headings, tables that people can go on working with, pictures that stand in their line. */
final class WordDocument {
    /** A4 and its margins in twentieths of a point. */
    private static final int SHORT_SIDE = 11906;

    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1134;
    private static final int POINTS = 20;
    /** More than this stands too high for a page with its heading. */
    private static final int HIGHEST = 400;

    private final XWPFDocument document;
    private final boolean isTurned;

    private WordDocument(XWPFDocument document, boolean isTurned) {
        this.document = document;
        this.isTurned = isTurned;
    }

    static void write(Note note, List<Block> blocks, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            boolean hasWideTable = blocks.stream().anyMatch(block -> block instanceof Block.Grid grid && grid.isWide());
            new WordDocument(document, hasWideTable).write(note, blocks);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            OfficeFile.write(bytes.toByteArray(), out);
        }
    }

    private void write(Note note, List<Block> blocks) throws IOException {
        WordFrame.apply(document, note);
        turn();
        paragraph("Heading1", note.title());
        paragraph(note.tier() == Note.Tier.EXACT ? "Notice" : "Normal", Words.standing(note.tier()));
        for (var block : blocks) {
            add(block);
        }
    }

    private void add(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> paragraph("Heading" + heading.level(), heading.text());
            case Block.Paragraph paragraph -> paragraph("Normal", paragraph.text());
            case Block.Notice notice -> paragraph("Notice", notice.text());
            case Block.Bullets bullets -> bullets.texts().forEach(text -> paragraph("ListBullet", text));
            case Block.Terms terms -> terms.terms().forEach(term -> labelled("Normal", term.term(), term.meaning()));
            case Block.Box box -> {
                paragraph("Heading3", box.heading());
                box.lines().forEach(line -> labelled("Box", line.label(), line.text()));
            }
            case Block.Grid grid -> {
                paragraph("Caption", grid.table().caption());
                WordTable.write(document.createTable(), grid, textWidth());
                grid.table().notes().forEach(text -> paragraph("TableNote", text));
            }
            case Block.Drawing drawing -> draw(drawing);
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void labelled(String style, String label, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        var name = paragraph.createRun();
        name.setBold(true);
        name.setText(label + ": ");
        paragraph.createRun().setText(text);
    }

    private void draw(Block.Drawing drawing) throws IOException {
        var png = drawing.drawn().png();
        if (png.length == 0) {
            paragraph("Normal", Words.notDrawn(drawing.picture()));
            return;
        }
        var size = PngSize.of(png);
        double scale = Math.min((double) textWidth() / POINTS / size.width(), (double) HIGHEST / size.height());
        var run = paragraph("Picture", "").createRun();
        try (var bytes = new ByteArrayInputStream(png)) {
            run.addPicture(
                    bytes,
                    Document.PICTURE_TYPE_PNG,
                    "picture-" + drawing.number() + ".png",
                    Units.toEMU(size.width() * scale),
                    Units.toEMU(size.height() * scale));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a new document takes no picture", e);
        }
        var placed = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        placed.setTitle(drawing.picture().title());
        placed.setDescr(drawing.picture().alternative());
        var inside =
                run.getEmbeddedPictures().getFirst().getCTPicture().getNvPicPr().getCNvPr();
        inside.setDescr(drawing.picture().alternative());
    }

    private int textWidth() {
        return (isTurned ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    private void turn() {
        var section = document.getDocument().getBody().getSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(isTurned ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(isTurned ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(isTurned ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
    }
}
