package org.waymark.journey;

import org.waymark.journey.commands.EditionCommand;
import org.waymark.journey.commands.EditionCommand.ApproveEdition;
import org.waymark.journey.commands.EditionCommand.OverrideEdition;
import org.waymark.journey.commands.EditionCommand.ProposeEdition;
import org.waymark.journey.commands.EditionCommand.RejectEdition;
import org.waymark.journey.events.EditionEvent;
import org.waymark.journey.events.EditionEvent.EditionApproved;
import org.waymark.journey.events.EditionEvent.EditionOverridden;
import org.waymark.journey.events.EditionEvent.EditionProposed;
import org.waymark.journey.events.EditionEvent.EditionRejected;

/** Whether a command says once more what an event was made of. */
final class SameEdition {
    private SameEdition() {}

    /** What was worked out is no part of what was said. */
    static boolean isSaid(EditionCommand command, EditionEvent event) {
        return command.by().equals(event.by())
                && switch (command) {
                    case ProposeEdition said ->
                        event instanceof EditionProposed proposed
                                && said.catalogue().equals(proposed.edition().catalogue())
                                && said.period().equals(proposed.edition().period())
                                && (said.asked() == null || said.asked().equals(proposed.knownAt()));
                    case OverrideEdition said ->
                        event instanceof EditionOverridden overridden
                                && said.edition().hasPlaceOf(overridden.edition())
                                && said.cells().equals(overridden.cells())
                                && said.headlines().equals(overridden.headlines())
                                && said.because() == overridden.because();
                    case ApproveEdition said ->
                        event instanceof EditionApproved && event.edition().equals(said.edition());
                    case RejectEdition said ->
                        event instanceof EditionRejected rejected
                                && rejected.edition().equals(said.edition())
                                && rejected.because() == said.because();
                };
    }
}
