package org.waymark.disclosure;

import java.util.Set;

/** What becomes of a cell. */
public sealed interface Verdict {
    record Shown(int value) implements Verdict {}

    /** @param reasons for workings only */
    record Suppressed(Set<Reason> reasons) implements Verdict {
        public Suppressed {
            reasons = Set.copyOf(reasons);
        }
    }
}
