package org.waymark.disclosure;

import java.util.List;

/** A mean that is known to all. */
public record ReleasedMean(List<TimedChild> children, int mean) {
    /** Days that must stay open of a child to one who knows all the others. */
    static final int DOUBT = 60;

    public ReleasedMean {
        children = List.copyOf(children);
    }

    /** The least that the child's duration can be, if all others are known: the true mean may be half a step lower. */
    long least(TimedChild child) {
        return Math.max(0, Math.ceilDiv(children.size() * (2L * mean - step()), 2) - others(child));
    }

    /** The most; the true mean is less than half a step higher. */
    long most(TimedChild child) {
        return Math.ceilDiv(children.size() * (2L * mean + step()), 2) - 1 - others(child);
    }

    private static int step() {
        return Means.DEFAULT.step();
    }

    private long others(TimedChild child) {
        return children.stream().mapToLong(TimedChild::days).sum() - child.days();
    }
}
