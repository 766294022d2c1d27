package org.waymark.disclosure;

/**
 * Finds the cheapest numbers that keep to a programme. Nothing rests on its being right: what it finds is checked exactly, and
 * where it finds nothing more is hidden.
 */
interface Solver {
    /** Its name and version, for the record. */
    String name();

    /** @param milliseconds after which it gives up */
    Answer solve(Programme programme, long milliseconds);

    sealed interface Answer {
        /** Numbers than which none are cheaper. */
        record Found(int[] numbers) implements Answer {}

        record None() implements Answer {}

        record OutOfTime() implements Answer {}
    }
}
