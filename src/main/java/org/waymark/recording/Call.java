package org.waymark.recording;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.CommandId;

/**
 * A command of a person.
 *
 * @param authorities whose cases the person may change; null for all in this home
 * @param expectedVersion what the person saw of the case; null where it does not matter
 */
public record Call(
        CaseReference of,
        CommandId command,
        @Nullable Long expectedVersion,
        @Nullable Set<String> authorities) {}
