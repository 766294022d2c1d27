package org.waymark.briefing.pictures;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A drawing as dots, twice as many each way as it has pixels, so that it is sharp in print. */
final class PngWriting {
    private static final int TIMES = 2;
    private static final Logger LOG = LoggerFactory.getLogger(PngWriting.class);
    private static final Optional<String> FAMILY = family();

    private PngWriting() {}

    static boolean hasFont() {
        return FAMILY.isPresent();
    }

    /** Empty where there is no font. */
    static byte[] of(Drawing drawing) {
        return FAMILY.map(family -> of(drawing, family)).orElseGet(() -> new byte[0]);
    }

    private static byte[] of(Drawing drawing, String family) {
        var image = new BufferedImage(drawing.width() * TIMES, drawing.height() * TIMES, BufferedImage.TYPE_INT_RGB);
        var paper = image.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper.scale(TIMES, TIMES);
        drawing.draw(paper);
        paper.setColor(Palette.TEXT);
        drawing.texts().forEach(each -> write(each, family, paper));
        paper.dispose();
        return bytes(image);
    }

    private static void write(Text text, String family, Graphics2D paper) {
        if (text.words().isBlank()) {
            return;
        }
        var font = new Font(family, text.isBold() ? Font.BOLD : Font.PLAIN, text.size());
        double width =
                paper.getFontMetrics(font).getStringBounds(text.words(), paper).getWidth();
        if (width > text.width()) {
            // no room is kept for letters as wide as these
            font = font.deriveFont((float) (text.size() * text.width() / width));
            width = text.width();
        }
        paper.setFont(font);
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        paper.drawString(text.words(), (float) left, (float) text.y());
    }

    /** Written in memory, whatever the machine lets ImageIO keep on its disk. */
    private static byte[] bytes(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> family() {
        try {
            var there =
                    List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
            return Lettering.FAMILIES.stream()
                    .filter(there::contains)
                    .findFirst()
                    .or(() -> there.isEmpty() ? Optional.empty() : Optional.of(Font.SANS_SERIF));
        } catch (RuntimeException | LinkageError | InternalError e) {
            // what the JDK throws where no font library is installed differs from version to version
            LOG.warn("No fonts are installed: documents are made without their pictures as PNG.");
            return Optional.empty();
        }
    }
}
