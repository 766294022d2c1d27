package org.waymark.web.pages.dashboards;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.asking.Holdings;

/**
 * A council that figures can be shown of.
 *
 * @param code ONS code; empty for all of the home
 */
record Council(String code, String name, boolean isChosen) {
    /**
     * The one that an address names. Where it names none, exact figures are of all; what is published is of one council at a time.
     *
     * @return its ONS code; null for all, or for the only one there is
     */
    static @Nullable String chosen(@Nullable String said, Holdings.Held held, Frame frame) {
        if (said != null && !said.isBlank()) {
            return said.strip();
        }
        return frame.isExact() || held.councils().size() < 2
                ? null
                : held.councils().getFirst().code();
    }

    /** All that can be chosen; none where there is nothing to choose. */
    static List<Council> choices(@Nullable String chosen, Holdings.Held held, Frame frame) {
        if (held.councils().size() < 2) {
            return List.of();
        }
        var each = held.councils().stream()
                .map(council -> new Council(
                        council.code(), council.name(), council.code().equals(chosen)));
        return (frame.isExact()
                        ? Stream.concat(Stream.of(new Council("", "All councils here", chosen == null)), each)
                        : each)
                .toList();
    }
}
