package org.waymark.journey.commands;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.OverrideReason;
import org.waymark.journey.events.RejectionReason;
import org.waymark.journey.events.Released;
import org.waymark.shared.CommandId;
import org.waymark.shared.CouncilKey;
import org.waymark.shared.PersonKey;

/** What can be done about what a council publishes. Answered with {@link EditionTold}. */
public sealed interface EditionCommand {
    CouncilKey council();

    CommandId command();

    PersonKey by();

    /**
     * @param asked the knowledge date that was asked for; null for now, which is another instant each time
     * @param work what was worked out; null where the same was sent before, so that nothing has to be
     */
    record ProposeEdition(
            @TargetAggregateIdentifier CouncilKey council,
            CommandId command,
            PersonKey by,
            String catalogue,
            String period,
            @Nullable Instant asked,
            @Nullable Work work)
            implements EditionCommand {}

    /**
     * @param cells codes by attribute of those that are to be shown
     * @param headlines measures that are to be restated
     * @param work as with a proposal
     */
    record OverrideEdition(
            @TargetAggregateIdentifier CouncilKey council,
            CommandId command,
            PersonKey by,
            EditionId edition,
            List<SortedMap<String, String>> cells,
            SortedSet<String> headlines,
            OverrideReason because,
            @Nullable Work work)
            implements EditionCommand {}

    /** @param work worked out once more; null as with a proposal */
    record ApproveEdition(
            @TargetAggregateIdentifier CouncilKey council,
            CommandId command,
            PersonKey by,
            EditionId edition,
            @Nullable Work work)
            implements EditionCommand {}

    record RejectEdition(
            @TargetAggregateIdentifier CouncilKey council,
            CommandId command,
            PersonKey by,
            EditionId edition,
            RejectionReason because)
            implements EditionCommand {}

    /**
     * What may be shown, and what that rests on.
     *
     * @param position the last event
     * @param approvedBefore how many editions of this council had been approved
     * @param content of all that is shown, under the authority's key
     */
    record Work(Instant knownAt, long position, int approvedBefore, String content, Released released) {}
}
