package org.waymark.briefing.documents;

import java.io.IOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.waymark.briefing.Note;
import org.waymark.briefing.Note.Tier;

/** What stands around the text of a Word document: styles, properties, what is printed at the top and foot of each page. */
final class WordFrame {
    private WordFrame() {}

    static void apply(XWPFDocument document, Note note) throws IOException {
        style(document);
        OfficeFile.describe(document, note);
        var section = document.getDocument().getBody();
        if (!section.isSetSectPr()) {
            section.addNewSectPr();
        }
        var top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        top.setStyle(note.tier() == Tier.EXACT ? "Mark" : "Header");
        top.createRun().setText(note.tier() == Tier.EXACT ? Words.MARK : note.title());
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText("Page ");
        field(foot, "PAGE");
        foot.createRun().setText(" of ");
        field(foot, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static void style(XWPFDocument document) throws IOException {
        try (var styles = OfficeFile.resource("styles.xml");
                var numbering = OfficeFile.resource("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("the styles that this service brings are no sound XML", e);
        }
    }
}
