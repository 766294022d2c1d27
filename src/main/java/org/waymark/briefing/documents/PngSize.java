package org.waymark.briefing.documents;

import java.nio.ByteBuffer;

/** In pixels, as the head of a PNG says. */
record PngSize(int width, int height) {
    private static final int WIDTH_AT = 16;

    static PngSize of(byte[] png) {
        var bytes = ByteBuffer.wrap(png).position(WIDTH_AT);
        return new PngSize(bytes.getInt(), bytes.getInt());
    }
}
