package org.waymark.journey.events;

import org.waymark.shared.CommandId;

/** What came of a recorder's command, one event for each: the command's id is the event's own. */
public interface ByCommand {
    CommandId command();
}
