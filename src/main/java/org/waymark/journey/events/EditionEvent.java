package org.waymark.journey.events;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.waymark.shared.CommandId;
import org.waymark.shared.PersonKey;

/** What was proposed for publication, and what was decided about it. */
public sealed interface EditionEvent {
    EditionId edition();

    CommandId command();

    /** Who proposed or decided it. */
    PersonKey by();

    /** Something that can be approved: all that would be shown, as it was worked out. */
    sealed interface Offered extends EditionEvent {
        /** As known when. */
        Instant knownAt();

        /** The last event that it rests on. */
        long position();

        Released released();
    }

    /** By an analyst. */
    record EditionProposed(
            EditionId edition, CommandId command, PersonKey by, Instant knownAt, long position, Released released)
            implements Offered {}

    /**
     * By the information owner: the edition before it, with some cells shown that the rules hide, and worked out anew with
     * these.
     *
     * @param shown codes by attribute of each such cell
     */
    record EditionOverridden(
            EditionId edition,
            CommandId command,
            PersonKey by,
            Instant knownAt,
            long position,
            List<SortedMap<String, String>> shown,
            OverrideReason because,
            Released released)
            implements Offered {
        public EditionOverridden {
            shown = List.copyOf(shown);
        }
    }

    /** From now on everybody may read it. */
    record EditionApproved(EditionId edition, CommandId command, PersonKey by) implements EditionEvent {}

    record EditionRejected(EditionId edition, CommandId command, PersonKey by, RejectionReason because)
            implements EditionEvent {}
}
