package org.waymark.disclosure;

/**
 * Between what a hidden cell lies, as anyone can work out from what is shown with it. The same for all children of whom the same
 * is shown, so it says nothing more.
 */
public record CellBounds(CellId cell, int least, int most) {
    boolean isKnown() {
        return least == most;
    }
}
