package org.waymark.web.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that people open.
 *
 * @param mapping as its controller says it, {@code /editions/{edition}}
 * @param address that is opened, or from which the way to it begins
 * @param link the first link or button of that address to follow, as a CSS selector, with {@code =>} before the next one; null where the address is the page itself
 * @param accounts who may open it; an empty name for somebody who is not signed in
 */
record ListedPage(String mapping, String address, @Nullable String link, List<String> accounts) {
    /** Where what it holds is in an address that only another page tells. */
    ListedPage from(String page, String firstLink) {
        return new ListedPage(mapping, page, firstLink, accounts);
    }

    /** Where it is opened with something in its address. */
    ListedPage at(String fullAddress) {
        return new ListedPage(mapping, fullAddress, link, accounts);
    }

    /** As a name of files. */
    String slug() {
        var words = mapping.replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "home" : words;
    }
}
