package org.waymark.recompute;

/** What a recompute is doing. */
public enum Phase {
    /** Events are read into the second file. */
    FILLING("events"),
    /** What holds from when to when is derived from them, once. */
    DERIVING("steps"),
    /** The second file is looked at beside the one that answers. */
    COMPARING("measures"),
    /** It waits to be adopted or discarded. */
    READY("steps"),
    /** Something went wrong; the log says what. */
    FAILED("steps");

    private final String unit;

    Phase(String unit) {
        this.unit = unit;
    }

    /** What its progress is counted in. */
    public String unit() {
        return unit;
    }
}
