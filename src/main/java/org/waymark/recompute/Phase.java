package org.waymark.recompute;

/** What a recompute is doing. */
public enum Phase {
    /** Events are read into the second file. */
    FILLING("events"),
    /** What holds from when to when is derived from them, once. */
    DERIVING(Phase.ONE_STEP),
    /** The second file is looked at beside the one that answers. */
    COMPARING("measures"),
    /** It waits to be adopted or discarded. */
    READY(Phase.ONE_STEP),
    /** Something went wrong; the log says what. */
    FAILED(Phase.ONE_STEP);

    private static final String ONE_STEP = "steps";

    private final String unit;

    Phase(String unit) {
        this.unit = unit;
    }

    /** What its progress is counted in. */
    public String unit() {
        return unit;
    }

    /** Whether there is more of it than one step, so that it has a pace. */
    boolean hasPace() {
        return !unit.equals(ONE_STEP);
    }
}
