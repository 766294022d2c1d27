package org.waymark.briefing.pictures;

import java.awt.RenderingHints;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.waymark.briefing.Picture;

/** A drawing as SVG: shapes and letters only, nothing that runs or is fetched, and what it shows in words. */
final class SvgWriting {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private final Document document;
    private final String id;

    private SvgWriting(Document document, String id) {
        this.document = document;
        this.id = id;
    }

    static String of(Drawing drawing, Picture picture) {
        var id = "picture-" + Integer.toHexString(picture.hashCode());
        return new SvgWriting(emptyDocument(), id).written(drawing, picture);
    }

    private String written(Drawing drawing, Picture picture) {
        var paper = new SVGGraphics2D(context(), false);
        // the chart library sets this hint back to what it was, and cannot to none
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.draw(paper);
        var root = paper.getRoot();
        root.removeChild(root.getFirstChild()); // definitions that no drawing has
        root.setAttribute("viewBox", "0 0 %d %d".formatted(drawing.width(), drawing.height()));
        root.setAttribute("width", String.valueOf(drawing.width()));
        root.setAttribute("height", String.valueOf(drawing.height()));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
        root.insertBefore(worded("desc", picture.alternative()), root.getFirstChild());
        root.insertBefore(worded("title", picture.title()), root.getFirstChild());
        var letters = element("g");
        letters.setAttribute("font-family", String.join(", ", Lettering.FAMILIES) + ", sans-serif");
        letters.setAttribute("stroke", "none");
        letters.setAttribute("fill", "#%06x".formatted(Palette.TEXT.getRGB() & 0xFFFFFF));
        // the drawing's own outlines would make them bold
        letters.setAttribute("stroke", "none");
        drawing.texts().forEach(each -> letters.appendChild(letters(each)));
        root.appendChild(letters);
        return text(root);
    }

    private SVGGeneratorContext context() {
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(DECIMALS);
        // several drawings may stand on one page
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return id + "-" + super.generateID(prefix);
            }
        });
        return context;
    }

    private Element letters(Text text) {
        var element = element("text");
        element.setAttribute("x", number(text.x()));
        element.setAttribute("y", number(text.y()));
        element.setAttribute("font-size", String.valueOf(text.size()));
        if (text.isBold()) {
            element.setAttribute("font-weight", "bold");
        }
        if (text.anchor() != Text.Anchor.START) {
            element.setAttribute("text-anchor", text.anchor().name().toLowerCase(Locale.ROOT));
        }
        element.setTextContent(text.words());
        return element;
    }

    private Element worded(String name, String words) {
        var element = element(name);
        element.setAttribute("id", id + "-" + name);
        element.setTextContent(Text.drawable(words));
        return element;
    }

    private Element element(String name) {
        return document.createElementNS(NAMESPACE, name);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%." + DECIMALS + "f", value);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Element root) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a drawing cannot be written", e);
        }
    }
}
