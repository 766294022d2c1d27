package org.waymark.national;

/** What stands in one cell of a release. Whether there is a number is a matter of type: a sign has none. */
public sealed interface Figure {
    /** As it stands in the file. */
    String printed();

    record Shown(int value, String printed) implements Figure {}

    record Signed(Sign sign, String printed) implements Figure {}

    /** Whether both say the same, however they are written: {@code 00:09} says what {@code 0:9} does. */
    default boolean saysTheSameAs(Figure other) {
        return switch (this) {
            case Shown shown -> other instanceof Shown it && it.value() == shown.value();
            case Signed signed -> other instanceof Signed it && it.sign() == signed.sign();
        };
    }
}
