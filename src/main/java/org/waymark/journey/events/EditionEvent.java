package org.waymark.journey.events;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.waymark.shared.CommandId;
import org.waymark.shared.PersonKey;

/** What was proposed for publication, and what was decided about it. */
public sealed interface EditionEvent {
    EditionId edition();

    CommandId command();

    /** Who proposed or decided it. */
    PersonKey by();

    /** Something that can be approved. It holds no figure: what nobody approves is published nowhere, and is kept nowhere either. */
    sealed interface Offered extends EditionEvent {
        /** As known when. */
        Instant knownAt();

        /** The last event that it rests on. */
        long position();

        /** Of all that it would show, under the authority's key: what is approved is what was proposed. */
        String content();
    }

    /** By an analyst. */
    record EditionProposed(
            EditionId edition, CommandId command, PersonKey by, Instant knownAt, long position, String content)
            implements Offered {}

    /**
     * By the information owner: the edition before it, with figures shown that the rules hide or hold back, and worked out anew with
     * these.
     *
     * @param cells codes by attribute of each such cell
     * @param headlines measures whose figures are restated, however little has changed
     */
    record EditionOverridden(
            EditionId edition,
            CommandId command,
            PersonKey by,
            Instant knownAt,
            long position,
            List<SortedMap<String, String>> cells,
            SortedSet<String> headlines,
            OverrideReason because,
            String content)
            implements Offered {
        public EditionOverridden {
            cells = List.copyOf(cells);
        }
    }

    /** From now on everybody may read it. */
    record EditionApproved(EditionId edition, CommandId command, PersonKey by, Released released)
            implements EditionEvent {}

    record EditionRejected(EditionId edition, CommandId command, PersonKey by, RejectionReason because)
            implements EditionEvent {}
}
