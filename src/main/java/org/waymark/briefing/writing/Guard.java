package org.waymark.briefing.writing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which word a difference may have, and what may be said of chance. */
record Guard(Wording wording) {
    private static final double PER_CENT = 100;

    /** How large a difference may be called. */
    enum Size {
        NONE,
        ABOUT_THE_SAME,
        SLIGHT,
        PLAIN
    }

    /** What the intervals of two figures allow to say. */
    enum Sureness {
        OVERLAP,
        APART,
        TOO_FEW
    }

    /** @param before what the difference is measured by; of shares the size is in percentage points */
    Size size(Measure.Kind kind, double before, double now) {
        if (before == now) {
            return Size.NONE;
        }
        boolean ofShares = kind == Measure.Kind.SHARE;
        if (!ofShares && before == 0) {
            return Size.PLAIN;
        }
        double distance = Math.abs(now - before) * PER_CENT / (ofShares ? 1 : Math.abs(before));
        if (distance < wording.limit(ofShares ? Limit.SHARES_ABOUT_THE_SAME_BELOW : Limit.ABOUT_THE_SAME_BELOW)) {
            return Size.ABOUT_THE_SAME;
        }
        return distance < wording.limit(ofShares ? Limit.SHARES_SLIGHTLY_BELOW : Limit.SLIGHTLY_BELOW)
                ? Size.SLIGHT
                : Size.PLAIN;
    }

    /**
     * Of two periods: whether the difference's own 95% interval, which follows from theirs (the method of variance estimates recovery),
     * holds no difference at all. That two intervals overlap does not say so.
     */
    static Sureness ofChange(Measure.Kind kind, Cell earlier, Cell latest) {
        var before = earlier.headline(kind);
        var now = latest.headline(kind);
        if (overlap(earlier.lower(), earlier.upper(), latest.lower(), latest.upper()) == Sureness.TOO_FEW
                || before == null
                || now == null) {
            return Sureness.TOO_FEW;
        }
        double least = now - before - Math.hypot(now - known(latest.lower()), known(earlier.upper()) - before);
        double most = now - before + Math.hypot(known(latest.upper()) - now, before - known(earlier.lower()));
        return least <= 0 && most >= 0 ? Sureness.OVERLAP : Sureness.APART;
    }

    private static double known(@Nullable Double bound) {
        return Objects.requireNonNull(bound);
    }

    /** Of counts nothing: everybody is counted, so that there is no interval. */
    static Sureness sureness(Cell one, Cell other) {
        return overlap(one.lower(), one.upper(), other.lower(), other.upper());
    }

    private static Sureness overlap(
            @Nullable Double lower, @Nullable Double upper, @Nullable Double otherLower, @Nullable Double otherUpper) {
        if (lower == null || upper == null || otherLower == null || otherUpper == null) {
            return Sureness.TOO_FEW;
        }
        return lower <= otherUpper && otherLower <= upper ? Sureness.OVERLAP : Sureness.APART;
    }

    String slightly(Size size) {
        return size == Size.SLIGHT ? wording.say(Phrase.SLIGHTLY) : "";
    }

    /** The difference in per cent of the first; empty for shares, and where that was too few to give a percentage. */
    String percent(Measure.Kind kind, double before, double now, @Nullable Integer base) {
        boolean isTooSmall = base == null || base < wording.limit(Limit.SMALLEST_BASE);
        return kind == Measure.Kind.SHARE || isTooSmall || before == 0
                ? ""
                : wording.say(Phrase.PERCENT, Numbers.percent(Math.abs(now - before) / Math.abs(before)));
    }
}
