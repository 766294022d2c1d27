package org.waymark.web.pages;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.api.Role;

/**
 * What stands around every page.
 *
 * @param login who is signed in; null where nobody is
 * @param roles as which it asks: a member's only while it looks as a member does
 * @param isMember whether somebody who is more than a member looks as a member does
 * @param purpose what whoever is signed in works on; null where it is not said
 * @param path of this page
 * @param knownOn as at which day figures are shown
 */
public record Frame(
        @Nullable String login,
        Set<Role> roles,
        boolean isMember,
        @Nullable String purpose,
        String path,
        KnownOn knownOn) {
    /** Whether what it sees are exact figures. */
    public boolean isExact() {
        return has(Role.ANALYST) || has(Role.ADMIN);
    }

    /** Whether it says what it works on: whoever sees exact figures or single cases. */
    public boolean isForPurpose() {
        return isExact() || has(Role.RECORDER);
    }

    /** Whether it may change what is recorded. */
    public boolean isRecorder() {
        return has(Role.RECORDER);
    }

    /** Whether it may ask for figures at all, exact or published. */
    public boolean readsFigures() {
        return isExact() || has(Role.OFFICER) || has(Role.MEMBER);
    }

    public boolean mayViewAsMember() {
        return readsFigures() && !has(Role.MEMBER);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The way to every page that it may open, the one that is open marked. */
    public List<Way> ways() {
        return Way.open(roles).stream().map(way -> way.seenFrom(path, knownOn)).toList();
    }

    /** An address of this service, with the day that figures are shown as at taken along. */
    public String to(String address) {
        return knownOn.takenTo(address);
    }
}
