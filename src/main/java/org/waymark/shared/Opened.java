package org.waymark.shared;

/** What became of opening a sealed text. */
public sealed interface Opened {
    record Clear(String text) implements Opened {}

    /** The child's key was destroyed, so that nobody will ever read it. */
    record Shredded() implements Opened {}

    /** There is no such key, or the text was changed or moved. */
    record Unreadable() implements Opened {}
}
