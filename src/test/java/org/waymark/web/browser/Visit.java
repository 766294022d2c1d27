package org.waymark.web.browser;

/**
 * A page as one account opens it.
 *
 * @param account its name; empty for somebody who is not signed in
 */
record Visit(ListedPage page, String account) {
    boolean isSignedIn() {
        return !account.isEmpty();
    }

    @Override
    public String toString() {
        return "%s as %s".formatted(page.mapping(), isSignedIn() ? account : "nobody");
    }
}
