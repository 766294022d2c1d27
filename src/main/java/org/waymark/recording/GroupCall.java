package org.waymark.recording;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.CommandId;

/**
 * A command of a person about a sibling group.
 *
 * @param authorities for whom the person may speak; null for all in this home
 * @param expectedVersion what the person saw of the group; null where it does not matter
 */
public record GroupCall(
        GroupReference of,
        CommandId command,
        @Nullable Long expectedVersion,
        @Nullable Set<String> authorities) {}
