package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymark.api.NoteAnswers;
import org.waymark.api.Role;

@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
    private static final String RECORDER = "ROLE_" + Role.RECORDER;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AsksForPurpose());
    }

    /** Leads whoever has not said yet what they work on to where they can, and from there back. */
    private static final class AsksForPurpose implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            if (!isNeeded(handler) || PagePurpose.of(request) != null || !isForPurpose()) {
                return true;
            }
            var query = request.getQueryString();
            var back = request.getRequestURI() + (query == null ? "" : "?" + query);
            response.sendRedirect("/purpose?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
            return false;
        }

        private static boolean isNeeded(Object handler) {
            return handler instanceof HandlerMethod method
                    && (method.hasMethodAnnotation(NeedsPurpose.class)
                            || method.getBeanType().isAnnotationPresent(NeedsPurpose.class));
        }

        private static boolean isForPurpose() {
            var login = SecurityContextHolder.getContext().getAuthentication();
            return login != null
                    && (NoteAnswers.isExactFor(login)
                            || login.getAuthorities().stream().anyMatch(each -> RECORDER.equals(each.getAuthority())));
        }
    }
}
