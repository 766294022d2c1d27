package org.waymark.web;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.waymark.api.ForReal;
import org.waymark.api.Role;

/** Who gets in, and to which door. What is not named here is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain doors(HttpSecurity http) throws Exception {
        // No cookie is ever given, so no other site can borrow a login; a cross-site form is refused by its headers.
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .httpBasic(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.requestMatchers(SecurityConfiguration::isCrossSite)
                        .denyAll()
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/graphql")
                        .authenticated()
                        .requestMatchers("/notes/*", "/notes.*", "/annual-reports/*", "/members-questions/*/*")
                        .hasAnyRole(Role.ANALYST.name(), Role.OFFICER.name(), Role.MEMBER.name(), Role.ADMIN.name())
                        .requestMatchers(HttpMethod.POST, "/imports")
                        .hasRole(Role.RECORDER.name())
                        .requestMatchers(HttpMethod.GET, "/query-log.csv")
                        .hasRole(Role.ADMIN.name())
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new ViewAs(), AuthorizationFilter.class)
                .build();
    }

    private static boolean isCrossSite(jakarta.servlet.http.HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
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
                    var name = role.name().toLowerCase(java.util.Locale.ROOT);
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
