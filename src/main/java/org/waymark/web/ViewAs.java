package org.waymark.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.api.Inquirer;
import org.waymark.api.Role;
import org.waymark.web.pages.LookingAsMember;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets somebody ask as a member does, for one request by its header, or on every page until it is ended: before any door is
 * reached the login is lowered to a member's, so that nothing behind it can tell the two apart but the query log. Nobody
 * reads more by it.
 */
final class ViewAs extends OncePerRequestFilter {
    private static final String HEADER = "Waymark-View-As";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HEADER);
        var role = header == null && LookingAsMember.is(request) ? Role.MEMBER.name() : header;
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (role == null || login == null || login instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
        } else if (!role.equals(Role.MEMBER.name()) || !Inquirer.mayAskAsMember(login)) {
            refuse(response);
        } else {
            lower(login);
            chain.doFilter(request, response);
        }
    }

    private static void lower(Authentication login) {
        var lowered = SecurityContextHolder.createEmptyContext();
        lowered.setAuthentication(Inquirer.asMember(login));
        SecurityContextHolder.setContext(lowered);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        var error = Map.of(
                "message",
                "%s takes only %s, and only of an analyst, an officer, a member or an information owner: to ask as a member does never shows more."
                        .formatted(HEADER, Role.MEMBER),
                "extensions",
                Map.of("code", "VIEW_AS", "allowedValues", List.of(Role.MEMBER)));
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(JSON.writeValueAsString(Map.of("errors", List.of(error))));
    }
}
