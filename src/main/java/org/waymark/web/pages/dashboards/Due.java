package org.waymark.web.pages.dashboards;

/**
 * Something that waits for whoever looks.
 *
 * @param text in a sentence
 * @param address of the page on which it is done
 */
record Due(String text, String address) {
    /** @param many more than none */
    static Due of(long many, String one, String more, String address) {
        return new Due(many == 1 ? one : more.formatted(many), address);
    }
}
