package org.waymark.web.pages;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.waymark.api.Role;

/** Which pages there are, and who may open them. What a page shows is asked as whoever opens it. */
public final class PageDoors {
    public static final String SIGN_IN = "/sign-in";
    public static final String SIGN_OUT = "/sign-out";

    /** Nothing is fetched from elsewhere, nothing written into a page runs, and no other site may frame one. */
    public static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String ANALYST = Role.ANALYST.name();
    private static final String OFFICER = Role.OFFICER.name();
    private static final String MEMBER = Role.MEMBER.name();
    private static final String RECORDER = Role.RECORDER.name();
    private static final String ADMIN = Role.ADMIN.name();

    private PageDoors() {}

    public static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        return requests.requestMatchers(HttpMethod.GET, "/assets/**", "/help", "/help/*", "/accessibility")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/")
                .authenticated()
                .requestMatchers("/purpose", "/view-as")
                .authenticated()
                .requestMatchers("/register/*/wipe")
                .hasRole(ADMIN)
                .requestMatchers(HttpMethod.GET, "/register/*/note", "/register/*/then-and-now")
                .hasAnyRole(ANALYST, OFFICER, MEMBER, ADMIN)
                .requestMatchers("/register/new", "/register/again", "/register/*/*", "/register/*/bind/*")
                .hasAnyRole(ANALYST, OFFICER, ADMIN)
                .requestMatchers("/editions/proposals/new")
                .hasRole(ANALYST)
                .requestMatchers("/editions/proposals/*/*/*/*/override")
                .hasRole(ADMIN)
                .requestMatchers("/editions/proposed", "/editions/proposals/**")
                .hasAnyRole(ANALYST, ADMIN)
                .requestMatchers("/questions", "/questions/*", "/register", "/register/*")
                .hasAnyRole(ANALYST, OFFICER, MEMBER, ADMIN)
                .requestMatchers(HttpMethod.GET, "/dashboards", "/dashboards/*", "/editions", "/editions/*/*")
                .hasAnyRole(ANALYST, OFFICER, MEMBER, ADMIN)
                .requestMatchers("/ask", "/desk")
                .hasAnyRole(ANALYST, ADMIN)
                .requestMatchers("/imports/**")
                .hasRole(RECORDER)
                .requestMatchers("/submissions", "/submissions/*")
                .hasAnyRole(ANALYST, RECORDER, ADMIN)
                .requestMatchers("/cases", "/cases/**", "/recompute", "/recompute/*", "/quality", "/quality/*")
                .hasAnyRole(RECORDER, ADMIN);
    }
}
