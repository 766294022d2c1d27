package org.waymark.api;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who asks, as the query log names them.
 *
 * @param roles that the login has, whatever it asks as
 * @param viewedAs the role as which it asks; null for its own
 */
public record Inquirer(String login, String roles, @Nullable String viewedAs) {
    private static final String ROLE = "ROLE_";

    /** Kept with a login that asks as another role than its own. */
    private record Own(String roles) {}

    static Inquirer of(@Nullable Authentication login) {
        if (login == null) {
            return new Inquirer("", "", null);
        }
        return login.getDetails() instanceof Own own
                ? new Inquirer(login.getName(), own.roles(), roles(login))
                : new Inquirer(login.getName(), roles(login), null);
    }

    /** The same login with no more rights than a member has. */
    public static Authentication asMember(Authentication login) {
        var lowered = UsernamePasswordAuthenticationToken.authenticated(
                login.getName(), null, List.of(new SimpleGrantedAuthority(ROLE + Role.MEMBER)));
        lowered.setDetails(new Own(roles(login)));
        return lowered;
    }

    /** Whether a member reads nothing that this login does not. */
    public static boolean mayAskAsMember(Authentication login) {
        return List.of(roles(login).split(" ")).stream()
                .anyMatch(
                        List.of(Role.ANALYST.name(), Role.OFFICER.name(), Role.MEMBER.name(), Role.ADMIN.name())
                                ::contains);
    }

    private static String roles(Authentication login) {
        return login.getAuthorities().stream()
                .map(granted -> String.valueOf(granted.getAuthority()))
                .filter(granted -> granted.startsWith(ROLE))
                .map(granted -> granted.substring(ROLE.length()))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
