package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;

/** Whether somebody who is signed in looks at pages as a member does, until it is ended or they sign out. */
public final class LookingAsMember {
    private static final String KEPT = LookingAsMember.class.getName();

    private LookingAsMember() {}

    public static boolean is(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) != null;
    }

    static void begin(HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, true);
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(KEPT);
    }
}
