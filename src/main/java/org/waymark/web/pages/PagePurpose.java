package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.waymark.api.Purposes;

/** What somebody works on, said once for all pages that they look at, as the query log wants to know it of exact figures. */
public final class PagePurpose {
    private static final String KEPT = PagePurpose.class.getName();

    private PagePurpose() {}

    /** What the request itself says in its header, or what was said in its session; null where nothing was. */
    public static @Nullable String of(HttpServletRequest request) {
        var said = Purposes.ofHeader(request.getHeader(Purposes.HEADER));
        var session = request.getSession(false);
        return said != null || session == null ? said : (String) session.getAttribute(KEPT);
    }

    static void keep(HttpServletRequest request, String purpose) {
        request.getSession().setAttribute(KEPT, purpose);
    }
}
