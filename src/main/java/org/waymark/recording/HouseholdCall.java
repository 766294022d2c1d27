package org.waymark.recording;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.CommandId;

/**
 * A command of a person about a household of adopters.
 *
 * @param authorities whose households the person may change; null for all in this home
 * @param expectedVersion what the person saw of the household; null where it does not matter
 */
public record HouseholdCall(
        HouseholdReference of,
        CommandId command,
        @Nullable Long expectedVersion,
        @Nullable Set<String> authorities) {}
