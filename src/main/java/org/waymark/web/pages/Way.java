package org.waymark.web.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.api.Role;

/**
 * An entry of the navigation.
 *
 * @param isHere whether the page that is open is this one or beneath it
 */
record Way(String text, String address, boolean isHere, Set<Role> open) {
    private static final Set<Role> FIGURES = Set.of(Role.ANALYST, Role.OFFICER, Role.MEMBER, Role.ADMIN);
    private static final Set<Role> EXACT = Set.of(Role.ANALYST, Role.ADMIN);
    private static final Set<Role> RECORDS = Set.of(Role.RECORDER, Role.ADMIN);

    private static final List<Way> ALL = List.of(
            way("Home", "/", Set.of(Role.values())),
            way("Dashboards", "/dashboards", FIGURES),
            way("Questions", "/questions", FIGURES),
            way("Ask", "/ask", EXACT),
            way("Register", "/register", FIGURES),
            way("Editions", "/editions", FIGURES),
            way("GraphQL desk", "/desk", EXACT),
            way("Returns", "/submissions", Set.of(Role.ANALYST, Role.RECORDER, Role.ADMIN)),
            way("Cases", "/cases", RECORDS),
            way("Recompute", "/recompute", RECORDS),
            way("Data quality", "/quality", RECORDS),
            way("Help", "/help", Set.of(Role.values())));

    private static Way way(String text, String address, Set<Role> open) {
        return new Way(text, address, false, open);
    }

    static List<Way> open(Set<Role> roles) {
        return ALL.stream()
                .filter(way ->
                        Stream.of(Role.values()).anyMatch(role -> roles.contains(role) && way.open.contains(role)))
                .toList();
    }

    Way seenFrom(String path, KnownOn knownOn) {
        boolean here = path.equals(address) || (address.length() > 1 && path.startsWith(address + "/"));
        return new Way(text, knownOn.takenTo(address), here, open);
    }
}
