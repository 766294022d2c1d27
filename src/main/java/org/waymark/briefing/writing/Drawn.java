package org.waymark.briefing.writing;

import java.util.List;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Table;

/**
 * A picture.
 *
 * @param tables that hold those of its figures which the part's own tables do not
 */
record Drawn(Picture picture, List<Table> tables) {
    static Drawn of(Picture picture) {
        return new Drawn(picture, List.of());
    }
}
