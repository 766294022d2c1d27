package org.waymark.journey.commands;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.journey.events.CountRow;
import org.waymark.shared.CountingKey;

/** What can be said of an authority's yearly counts. */
public sealed interface YearlyCountCommand extends StatingCommand {
    /** All that one counts.csv says. */
    record StateCounts(@TargetAggregateIdentifier CountingKey counting, Speaker speaker, List<CountRow> counts)
            implements YearlyCountCommand {
        @Override
        public String stream() {
            return counting.toString();
        }
    }
}
