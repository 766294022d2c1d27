package org.waymark.publication;

/** A figure of an edition. What is not shown has no value, and says nothing of why. */
public sealed interface EditionFigure {
    /** Ready to print. */
    String text();

    /** @param value a count of children or decisions, or whole days */
    record Shown(int value, String text) implements EditionFigure {}

    record Suppressed() implements EditionFigure {
        @Override
        public String text() {
            return Suppression.SYMBOL;
        }
    }
}
