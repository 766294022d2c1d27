package org.waymark.timeliness.projection;

import org.waymark.shared.FaultSwitch;

/** The moments at which it matters most what a process leaves behind that ends there without warning: see {@link FaultSwitch}. */
public enum FaultPoint {
    /** The new roles are on disk, beside the old ones that hold. */
    ROLES_WRITTEN_BESIDE,
    /** The new roles hold; whoever reads still reads in the former file. */
    ROLES_MOVED,
    /** A second file is named, and not there yet. */
    CANDIDATE_NAMED,
    /** Some events are in the second file, and nothing is derived from them. */
    RANGE_FILLED,
    /** All events are in the second file, and nothing is derived from them. */
    BEFORE_DERIVED,
    /** The second file is whole. */
    DERIVED,
    /** The second file has caught up, and the live one still answers. */
    BEFORE_SWAP,
    /** The second file answers; the former one is still there. */
    AFTER_SWAP,
    /** A shredding has removed every other file, and the live one still holds what is to go. */
    OTHERS_REMOVED,
    /** The rows of a batch are written, and not committed. */
    ROWS_WRITTEN,
    /** The rows of a batch are committed, and nobody has been told. */
    ROWS_COMMITTED,
    /** In the process that tries a file out, which dies of it. */
    PROBE_DIES,
    /** In the process that tries a file out, which does not end. */
    PROBE_HANGS;

    void reached() {
        if (FaultSwitch.isAt(this)) {
            while (this == PROBE_HANGS) {
                Thread.yield();
            }
            FaultSwitch.lose();
        }
    }
}
