package org.waymark.web.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a form leads once it was sent, so that to load that page again sends nothing twice. */
public final class SeeOther {
    private SeeOther() {}

    /** @param address of this service */
    public static View at(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
