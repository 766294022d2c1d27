package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Releases one mean after the other, as long as all of them together leave enough open of every child. */
public final class MeanAudit {
    private final List<ReleasedMean> released;

    /** @param earlier means that have been published before of any of the children */
    public MeanAudit(List<ReleasedMean> earlier) {
        this.released = new ArrayList<>(earlier);
    }

    /** All that have been released, the earlier ones included. */
    public List<ReleasedMean> released() {
        return List.copyOf(released);
    }

    /** Ask for what matters most first: what is released is never taken back. */
    public OptionalInt release(Verdict count, List<TimedChild> children) {
        var mean = count instanceof Verdict.Shown ? Averages.mean(children) : OptionalInt.empty();
        if (mean.isEmpty()) {
            return mean;
        }
        var one = new ReleasedMean(children, mean.getAsInt());
        if (!children.stream().allMatch(child -> staysOpen(child, one))) {
            return OptionalInt.empty();
        }
        released.add(one);
        return mean;
    }

    private boolean staysOpen(TimedChild child, ReleasedMean one) {
        var least = one.least(child);
        var most = one.most(child);
        for (var other : released) {
            if (other.children().contains(child)) {
                least = Math.max(least, other.least(child));
                most = Math.min(most, other.most(child));
            }
        }
        return most - least >= ReleasedMean.DOUBT;
    }
}
