package org.waymark.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.util.unit.DataSize;
import org.waymark.api.ForReal;
import org.waymark.api.Role;
import org.waymark.web.pages.PageDoors;
import org.waymark.web.pages.UploadLimit;

/** Who gets in, and to which door. What is not named here or in {@link PageDoors} is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, @Value("${spring.servlet.multipart.max-request-size}") DataSize mostSent)
            throws Exception {
        return http.csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::couldBeBorrowed))
                .httpBasic(Customizer.withDefaults())
                .requestCache(cache -> cache.requestCache(ofPages()))
                .formLogin(form -> form.loginPage(PageDoors.SIGN_IN)
                        .failureUrl(PageDoors.SIGN_IN + "?wrong")
                        .permitAll())
                .logout(out -> out.logoutUrl(PageDoors.SIGN_OUT).logoutSuccessUrl(PageDoors.SIGN_IN + "?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PageDoors.POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .authorizeHttpRequests(requests -> PageDoors.open(requests.requestMatchers(
                                        SecurityConfiguration::isCrossSite)
                                .denyAll()
                                .dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/actuator/health")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/graphql")
                                .authenticated()
                                .requestMatchers("/notes/*", "/notes.*", "/annual-reports/*", "/members-questions/*/*")
                                .hasAnyRole(
                                        Role.ANALYST.name(), Role.OFFICER.name(), Role.MEMBER.name(), Role.ADMIN.name())
                                .requestMatchers(HttpMethod.POST, "/imports")
                                .hasRole(Role.RECORDER.name())
                                .requestMatchers(HttpMethod.GET, "/query-log.csv")
                                .hasRole(Role.ADMIN.name()))
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new UploadLimit(mostSent), CsrfFilter.class)
                .addFilterBefore(new ViewAs(), AuthorizationFilter.class)
                .build();
    }

    /** Leads whoever signs in to the page that they wanted. No session is begun for programs that are not let in. */
    private static RequestCache ofPages() {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
        return pages;
    }

    /** A link from elsewhere may lead here, as from a letter with the address of a page in it; nothing else may come from there. */
    private static boolean isCrossSite(HttpServletRequest request) {
        boolean isFollowed = HttpMethod.GET.matches(request.getMethod())
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site")) && !isFollowed;
    }

    /**
     * Whether another site could send this with the login of whoever looks at it: by the cookie of a session. A login that a
     * program sends with each request cannot be borrowed, and a cross-site form with one that a browser remembers is refused
     * by its headers.
     */
    private static boolean couldBeBorrowed(HttpServletRequest request) {
        boolean isOfASession =
                request.getRequestedSessionId() != null || PageDoors.SIGN_IN.equals(request.getServletPath());
        return isOfASession
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !CHANGES_NOTHING.contains(request.getMethod());
    }

    /** Accounts whose passwords everybody knows: for trying out, and refused where the service is for real. */
    @Bean
    @ConditionalOnMissingBean
    UserDetailsService embeddedAccounts(Environment environment) {
        if (ForReal.isSaidBy(environment)) {
            return new InMemoryUserDetailsManager();
        }
        var accounts = new InMemoryUserDetailsManager(Arrays.stream(Role.values())
                .map(role -> {
                    var name = role.name().toLowerCase(Locale.ROOT);
                    return User.withUsername(name)
                            .password("{noop}" + name)
                            .roles(role.name())
                            .build();
                })
                .toList());
        // only to look up: accounts that can take a new password get a slow hash at their first login, and here every
        // request logs in, which then took a tenth of a second
        return accounts::loadUserByUsername;
    }
}
