package org.waymark.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.EditionCommand;
import org.waymark.journey.commands.EditionCommand.ApproveEdition;
import org.waymark.journey.commands.EditionCommand.OverrideEdition;
import org.waymark.journey.commands.EditionCommand.ProposeEdition;
import org.waymark.journey.commands.EditionCommand.RejectEdition;
import org.waymark.journey.commands.EditionTold;
import org.waymark.journey.events.EditionEvent;
import org.waymark.journey.events.EditionEvent.EditionApproved;
import org.waymark.journey.events.EditionEvent.EditionOverridden;
import org.waymark.journey.events.EditionEvent.EditionProposed;
import org.waymark.journey.events.EditionEvent.EditionRejected;
import org.waymark.journey.events.EditionId;
import org.waymark.shared.AsKnownAt;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.CouncilKey;
import org.waymark.shared.Refusal;

/**
 * All that one council has proposed for publication and approved. One stream, so that nobody approves what tells of the same
 * children as something that was approved meanwhile, without being protected together with it.
 */
public class CouncilEditions {
    @AggregateIdentifier
    private @Nullable String council;

    private final List<EditionEvent.Offered> offered = new ArrayList<>();
    private final Map<EditionId, EditionEvent> decided = new HashMap<>();
    private final Map<CommandId, EditionEvent> answered = new HashMap<>();

    public CouncilEditions() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    EditionTold decide(ProposeEdition command) {
        return once(command, () -> {
            var next = next(command.council().authority(), command.catalogue(), command.period());
            var work = Objects.requireNonNull(command.work());
            refuseOlder(next, work.knownAt());
            return new EditionProposed(
                    next, command.command(), command.by(), work.knownAt(), work.position(), work.content());
        });
    }

    @CommandHandler
    EditionTold decide(OverrideEdition command) {
        return once(command, () -> {
            var edition = open(command.edition()).edition();
            var work = Objects.requireNonNull(command.work());
            return new EditionOverridden(
                    next(edition.authority(), edition.catalogue(), edition.period()),
                    command.command(),
                    command.by(),
                    work.knownAt(),
                    work.position(),
                    command.cells(),
                    command.headlines(),
                    command.because(),
                    work.content());
        });
    }

    @CommandHandler
    EditionTold decide(ApproveEdition command) {
        return once(command, () -> {
            var open = open(command.edition());
            if (open.by().equals(command.by())) {
                throw new Refusal(
                        "FOUR_EYES", "Nobody approves what they have proposed or overruled. Ask somebody else.");
            }
            var work = Objects.requireNonNull(command.work());
            if (work.approvedBefore() != approved() || !work.content().equals(open.content())) {
                throw new Refusal(
                        "EDITION_STALE",
                        "It would not be the same any more: more is known, or published, than when it was proposed. Propose it anew.");
            }
            return new EditionApproved(command.edition(), command.command(), command.by(), work.released());
        });
    }

    @CommandHandler
    EditionTold decide(RejectEdition command) {
        return once(command, () -> {
            open(command.edition());
            return new EditionRejected(command.edition(), command.command(), command.by(), command.because());
        });
    }

    private EditionTold once(EditionCommand command, Supplier<EditionEvent> deciding) {
        var before = answered.get(command.command());
        if (before == null) {
            var event = deciding.get();
            AggregateLifecycle.apply(event);
            return new EditionTold(event.edition(), false);
        }
        if (!SameEdition.isSaid(command, before)) {
            throw new Refusal(
                    "COMMAND_ID_TAKEN",
                    "Something else was sent under this command id before. Give each command an id of its own, and use it again only to send the same once more.");
        }
        return new EditionTold(before.edition(), true);
    }

    private EditionId next(AuthorityCode authority, String catalogue, String period) {
        var first = new EditionId(authority, catalogue, period, 1);
        return new EditionId(
                authority,
                catalogue,
                period,
                latest(first).map(each -> each.edition().number()).orElse(0) + 1);
    }

    private Optional<EditionEvent.Offered> latest(EditionId place) {
        return offered.stream().filter(each -> each.edition().hasPlaceOf(place)).reduce((_, later) -> later);
    }

    /** The last one of its place, about which nothing was decided yet. */
    private EditionEvent.Offered open(EditionId edition) {
        var latest = latest(edition).orElseThrow(EditionId::unknown);
        if (edition.number() > latest.edition().number()) {
            throw EditionId.unknown();
        }
        if (!latest.edition().equals(edition)) {
            throw new Refusal(
                    "EDITION_OVERTAKEN", "Another edition of the same has been proposed since. Look at that one.");
        }
        if (decided.containsKey(edition)) {
            throw new Refusal("ALREADY_DECIDED", "This edition has been approved or rejected. Propose another one.");
        }
        return latest;
    }

    /** It would stand in the place of one that knew more. */
    private void refuseOlder(EditionId edition, Instant knownAt) {
        if (offered.stream()
                .filter(each ->
                        each.edition().isOfTheSame(edition) && decided.get(each.edition()) instanceof EditionApproved)
                .anyMatch(each -> each.knownAt().isAfter(knownAt))) {
            throw new Refusal(
                    AsKnownAt.CODE,
                    "An edition of this period is published that is of a later knowledge date. Ask for one after it.");
        }
    }

    private long approved() {
        return decided.values().stream()
                .filter(EditionApproved.class::isInstance)
                .count();
    }

    @EventSourcingHandler
    void evolve(EditionEvent event) {
        council = new CouncilKey(event.edition().authority()).toString();
        answered.put(event.command(), event);
        if (event instanceof EditionEvent.Offered offer) {
            offered.add(offer);
        } else {
            decided.put(event.edition(), event);
        }
    }
}
