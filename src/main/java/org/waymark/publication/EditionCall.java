package org.waymark.publication;

import org.waymark.shared.CommandId;

/** Who does something about an edition, under which command id. */
public record EditionCall(CommandId command, Asker asker) {}
