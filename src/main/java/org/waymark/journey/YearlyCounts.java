package org.waymark.journey;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.YearlyCountCommand.StateCounts;
import org.waymark.journey.events.YearlyCountEvent.CountsStated;
import org.waymark.shared.CountingKey;
import org.waymark.shared.SubmissionId;

/** What one authority counts by the year, as each submission stated it; each submission speaks once. */
public class YearlyCounts {
    @AggregateIdentifier
    private @Nullable String counting;

    private final Set<SubmissionId> heard = new HashSet<>();

    public YearlyCounts() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StateCounts command) {
        if (!heard.contains(command.speaker().submission())) {
            Statements.of(command).forEach(AggregateLifecycle::apply);
        }
    }

    @EventSourcingHandler
    void evolve(CountsStated event) {
        counting = new CountingKey(event.authority()).toString();
        heard.add(event.submission());
    }
}
