package org.waymark.disclosure;

import java.util.List;

/**
 * How near one who knows the rules and all that is shown can come to what is protected.
 *
 * @param cells whose sum it is
 * @param least, most numbers that fit all that is shown have been found for both
 */
public record Bounds(Whose whose, List<CellId> cells, int value, int least, int most) {
    public Bounds {
        cells = List.copyOf(cells);
    }
}
