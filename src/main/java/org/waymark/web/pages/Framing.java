package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.api.NotForPublication;
import org.waymark.api.Role;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;

/** Puts the frame around every page, and what is refused into one. */
@ControllerAdvice(basePackageClasses = Framing.class)
class Framing {
    private final Clock clock;

    Framing(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, HttpServletResponse response) {
        var frame = frame(request, KnownOn.said(request.getParameter(KnownOn.NAME), clock));
        if (frame.isForPurpose()) {
            response.setHeader(NotForPublication.HEADER, NotForPublication.IN_HEADER);
        }
        return frame;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        var page = new ModelAndView("problem");
        page.setStatus(status(refusal.code()));
        page.addObject("frame", frame(request, KnownOn.NOW));
        page.addObject("refusal", refusal);
        return page;
    }

    private static Frame frame(HttpServletRequest request, KnownOn knownOn) {
        settleToken(request);
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login instanceof AnonymousAuthenticationToken) {
            login = null;
        }
        return new Frame(
                login == null ? null : login.getName(),
                roles(login),
                LookingAsMember.is(request),
                PagePurpose.of(request),
                request.getRequestURI(),
                knownOn);
    }

    /** Before anything of the page is sent, after which no cookie could go with it. */
    private static void settleToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    private static Set<Role> roles(@Nullable Authentication login) {
        return login == null
                ? Set.of()
                : Stream.of(Role.values())
                        .filter(role -> login.getAuthorities().stream()
                                .anyMatch(each -> ("ROLE_" + role).equals(each.getAuthority())))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static HttpStatus status(String code) {
        return switch (code) {
            case "FORBIDDEN" -> HttpStatus.FORBIDDEN;
            case StorageFull.CODE -> HttpStatus.INSUFFICIENT_STORAGE;
            case "NOT_LOGGED", "PROJECTION_REBUILDING" -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> code.startsWith("UNKNOWN_") ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        };
    }
}
