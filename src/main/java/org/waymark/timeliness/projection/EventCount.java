package org.waymark.timeliness.projection;

import java.util.List;
import java.util.Map;

/**
 * Whether the tables hold every stored event once: stored = applied + ignored + parked, in every stream and in total.
 *
 * @param position of the last event that was counted
 * @param stored in the event store
 * @param applied statements that count for something
 * @param ignored statements that count for nothing by rule: of a submission that is not complete, or was withdrawn
 * @param parked set aside, by reason
 * @param wrongStreams in which the sum differs; each names a case, a submission or the like
 */
public record EventCount(
        long position, long stored, long applied, long ignored, Map<String, Long> parked, List<String> wrongStreams) {

    public boolean ok() {
        return wrongStreams.isEmpty() && stored == applied + ignored + allParked();
    }

    public long allParked() {
        return parked.values().stream().mapToLong(Long::longValue).sum();
    }
}
