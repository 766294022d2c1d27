package org.waymark.disclosure;

/** What a sum must be at least and at most. */
record Limit(Sum sum, int least, int most) {
    boolean holds(int[] world) {
        var value = sum.of(world);
        return value >= least && value <= most;
    }

    void keptBy(Programme programme) {
        programme.between(sum, least, hasMost() ? most : Programme.FREE);
    }

    /** Kept unless the switch is on. */
    void keptUnless(Programme programme, int onOff, long much) {
        if (least > 0) {
            programme.atLeastUnless(sum, least, onOff, least);
        }
        if (hasMost()) {
            programme.atMostUnless(sum, most, onOff, much);
        }
    }

    private boolean hasMost() {
        return most < Integer.MAX_VALUE;
    }
}
