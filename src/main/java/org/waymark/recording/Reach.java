package org.waymark.recording;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;

/** Of which authorities a person may speak. */
final class Reach {
    private Reach() {}

    /**
     * @param readable null for all in this home
     * @param unknown said alike whether there is no such thing or it is another's
     */
    static void check(AuthorityCode authority, @Nullable Set<String> readable, Supplier<Refusal> unknown) {
        if (readable != null && !readable.contains(authority.value())) {
            throw unknown.get();
        }
    }

    static void mustExist(AuthorityCode authority, LocalAuthorities authorities) {
        if (authorities.withCode(authority.value()).isEmpty()) {
            throw new Refusal("UNKNOWN_AUTHORITY", "Name the authority by its ONS code, such as E08000026.");
        }
    }
}
