package org.waymark.journey.commands;

/** All that one submission says of one child or sibling group, or of what is counted. Said twice by that submission, it has one effect. */
public sealed interface StatingCommand
        permits AdoptionJourneyCommand.Stating, SiblingGroupCommand.StateSiblings, YearlyCountCommand {
    Speaker speaker();

    /** Of whom or what it is said: the stream that keeps it. */
    String stream();
}
