package org.waymark.api;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.waymark.questions.register.Sight;

/** What of the register of members' questions a login may read. */
final class Sights {
    private static final List<String> ALL =
            List.of("ROLE_" + Role.ANALYST, "ROLE_" + Role.OFFICER, "ROLE_" + Role.ADMIN);

    private Sights() {}

    static Sight of(Authentication login) {
        boolean all = login.getAuthorities().stream().anyMatch(each -> ALL.contains(each.getAuthority()));
        return new Sight(!all, Askers.of(login).authorities());
    }
}
