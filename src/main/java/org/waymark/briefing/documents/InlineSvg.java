package org.waymark.briefing.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A drawing as a part of a page: it says what it shows, its ids are its own, and it fetches and runs nothing. It is the one
 * thing on a page that is not escaped, so what could do more than draw is refused.
 */
final class InlineSvg {
    private static final Set<String> DRAWS = Set.of(
            "svg",
            "g",
            "defs",
            "clippath",
            "path",
            "line",
            "polyline",
            "polygon",
            "rect",
            "circle",
            "ellipse",
            "text",
            "tspan",
            "title",
            "desc",
            "lineargradient",
            "radialgradient",
            "stop",
            "pattern",
            "marker",
            "use");

    private final Element svg;
    private final String prefix;

    private InlineSvg(Element svg, String prefix) {
        this.svg = svg;
        this.prefix = prefix;
    }

    /** @param before what its ids begin with, where several notes stand on one page; may be empty */
    static String of(Block.Drawing drawing, String before) {
        var svg = parsed(drawing.drawn().svg()).getDocumentElement();
        var inline = new InlineSvg(svg, "%spicture-%d-".formatted(before, drawing.number()));
        inline.check(svg);
        inline.name(svg);
        inline.fit();
        inline.describe(drawing.picture().title(), drawing.picture().alternative());
        return inline.text();
    }

    private void check(Element element) {
        if (!DRAWS.contains(element.getLocalName().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a drawing holds <" + element.getLocalName() + ">");
        }
        for (var attribute : attributes(element)) {
            var name = attribute.getLocalName().toLowerCase(Locale.ROOT);
            boolean isLink = name.equals("href") && !attribute.getValue().startsWith("#");
            // a page that forbids inline styles drops them without a word
            boolean isStyle = name.equals("style");
            if (name.startsWith("on") || isLink || isStyle || fetches(attribute.getValue())) {
                throw new IllegalArgumentException("a drawing's attribute does more than draw: " + name);
            }
        }
        children(element).forEach(this::check);
    }

    private static boolean fetches(String style) {
        return style.contains("@import")
                || style.replaceAll("url\\(\\s*['\"]?#", "").contains("url(");
    }

    /** Two drawings on a page may not share an id, or one is cut out with the other's scissors. */
    private void name(Element element) {
        for (var attribute : attributes(element)) {
            var value = attribute.getValue();
            switch (attribute.getLocalName()) {
                case "id" -> attribute.setValue(prefix + value);
                case "href" -> attribute.setValue("#" + prefix + value.substring(1));
                default -> attribute.setValue(value.replaceAll("url\\((['\"]?)#", "url($1#" + prefix));
            }
        }
        children(element).forEach(this::name);
    }

    private void fit() {
        if (!svg.hasAttribute("viewBox")) {
            svg.setAttribute("viewBox", "0 0 %s %s".formatted(size("width"), size("height")));
        }
    }

    private String size(String side) {
        var size = svg.getAttribute(side).replaceAll("(px)?$", "");
        if (!size.matches("\\d+(\\.\\d+)?")) {
            throw new IllegalArgumentException("a drawing has neither size nor view box");
        }
        return size;
    }

    private void describe(String title, String description) {
        children(svg).stream()
                .filter(child -> Set.of("title", "desc").contains(child.getLocalName()))
                .forEach(svg::removeChild);
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-labelledby", prefix + "title");
        svg.setAttribute("aria-describedby", prefix + "desc");
        svg.insertBefore(child("desc", description), svg.getFirstChild());
        svg.insertBefore(child("title", title), svg.getFirstChild());
    }

    private Element child(String name, String text) {
        var child = svg.getOwnerDocument().createElementNS(svg.getNamespaceURI(), name);
        child.setAttribute("id", prefix + name);
        child.setTextContent(text);
        return child;
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each) {
                children.add(each);
            }
        }
        return children;
    }

    private static Document parsed(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("a drawing is no sound XML", e);
        }
    }

    private String text() {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(svg), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a drawing cannot be written", e);
        }
    }
}
