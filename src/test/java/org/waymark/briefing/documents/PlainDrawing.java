package org.waymark.briefing.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.waymark.briefing.Picture;

/** A blue square in a frame for every picture, so that documents can be tried without a chart library. */
final class PlainDrawing implements PictureDrawing {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 640;

    @Override
    public DrawnPicture draw(Picture picture) {
        var svg = """
                <svg xmlns="http://www.w3.org/2000/svg" width="640" height="320">
                  <defs><clipPath id="cut"><rect width="640" height="320"/></clipPath></defs>
                  <rect x="1" y="1" width="638" height="318" fill="#fff" stroke="#12436D" clip-path="url(#cut)"/>
                  <rect x="40" y="40" width="240" height="240" fill="#12436D"/>
                </svg>""";
        return new DrawnPicture(svg, png());
    }

    private static byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x12436D));
        pen.drawRect(2, 2, WIDTH - 4, HEIGHT - 4);
        pen.fillRect(80, 80, 480, 480);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
