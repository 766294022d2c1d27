package org.waymark.briefing.documents;

import org.waymark.briefing.Picture;

/** Draws what a note shows. */
@FunctionalInterface
public interface PictureDrawing {
    /** The same picture gives the same bytes. */
    DrawnPicture draw(Picture picture);
}
