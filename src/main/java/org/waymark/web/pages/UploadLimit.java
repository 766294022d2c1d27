package org.waymark.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a form whose files are too large back to where they are chosen. Of such a form nothing is read, not even the token that
 * would tell it from a forged one, so that whoever sent it would be told that the page is closed.
 */
public final class UploadLimit extends OncePerRequestFilter {
    private final DataSize most;

    public UploadLimit(DataSize most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.POST.matches(request.getMethod())
                && ImportFormController.FORM.equals(request.getServletPath())
                && request.getContentLengthLong() > most.toBytes()) {
            response.sendRedirect(ImportFormController.FORM + "?upload=large");
        } else {
            chain.doFilter(request, response);
        }
    }
}
