package org.waymark.intake.rules;

import java.util.stream.Stream;

/** One thing that the sector asks of a return. */
public interface Rule {
    About about();

    /** The rows of a child that break it, in the order of the file. */
    Stream<Spot> broken(ChildRows child);
}
