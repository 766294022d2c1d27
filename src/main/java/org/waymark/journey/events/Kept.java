package org.waymark.journey.events;

import java.time.Instant;
import org.waymark.shared.ChildKey;
import org.waymark.shared.ShredBasis;

/** What the information owner did about the keeping of what is known of a child. */
public sealed interface Kept extends AdoptionJourneyEvent {
    /**
     * The key was destroyed under which the child's characteristics were sealed: nobody can read them any more, at
     * whatever time they were known, and no more are kept.
     */
    record CharacteristicsShredded(ChildKey child, Instant knownAt, ShredBasis basis) implements Kept {}

    /** Nothing of the child may be destroyed until the hold is released. */
    record CaseHeld(ChildKey child, Instant knownAt, HoldReason reason) implements Kept {}

    record HoldReleased(ChildKey child, Instant knownAt, ReleaseReason reason) implements Kept {}
}
