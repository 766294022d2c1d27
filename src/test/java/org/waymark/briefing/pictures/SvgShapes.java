package org.waymark.briefing.pictures;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG as what can be seen of it, read by a parser that knows nothing of who drew it. */
record SvgShapes(Document document) {
    static SvgShapes of(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new SvgShapes(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> elements(String name) {
        List<Element> elements = new ArrayList<>();
        var found = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Those whose outline has a colour and, so that keys of labels are left out, which are cut to the plot. */
    List<Element> plotted(String name, String color) {
        return elements(name).stream()
                .filter(each -> !each.getAttribute("clip-path").isEmpty())
                .filter(each -> given(each, "stroke").equals(color)
                        || given(each, "fill").equals(color))
                .toList();
    }

    /** The middles of a line's filled markers, from the first period on. */
    List<Point2D> markers(String color) {
        return plotted("path", color).stream()
                .filter(each -> given(each, "fill").equals(color))
                .map(SvgShapes::middle)
                .toList();
    }

    private static Point2D middle(Element path) {
        var numbers = Arrays.stream(path.getAttribute("d").split("[^0-9.]+"))
                .filter(each -> !each.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Point2D.Double(
                middle(IntStream.range(0, numbers.length)
                        .filter(i -> i % 2 == 0)
                        .mapToDouble(i -> numbers[i])),
                middle(IntStream.range(0, numbers.length)
                        .filter(i -> i % 2 == 1)
                        .mapToDouble(i -> numbers[i])));
    }

    private static double middle(DoubleStream along) {
        var ends = along.summaryStatistics();
        return (ends.getMin() + ends.getMax()) / 2;
    }

    List<String> words() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    Element word(String words) {
        return elements("text").stream()
                .filter(each -> each.getTextContent().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** An attribute of its own, or else of the nearest that it lies in. */
    static String given(Element element, String attribute) {
        for (var each = element; each != null; each = each.getParentNode() instanceof Element above ? above : null) {
            if (each.hasAttribute(attribute)) {
                return each.getAttribute(attribute);
            }
        }
        return "";
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
