package org.waymark.web.browser;

import java.util.List;
import java.util.stream.Stream;

/** Every page that there is. Whoever adds one adds its line; {@code PageListTests} fails without it. */
final class Pages {
    private static final String NOBODY = "";
    private static final String[] SIGNED_IN = {"analyst", "officer", "member", "recorder", "admin"};
    private static final String[] EVERYBODY = {NOBODY, "analyst", "officer", "member", "recorder", "admin"};

    static final List<ListedPage> ALL = List.of(
            page("/sign-in", NOBODY),
            page("/", SIGNED_IN),
            page("/purpose", SIGNED_IN),
            page("/help", EVERYBODY),
            page("/help/glossary", EVERYBODY),
            page("/accessibility", EVERYBODY),
            page("/desk", "analyst", "admin"));

    private Pages() {}

    /** Each page as everybody who may open it. */
    static Stream<Visit> visits() {
        return ALL.stream().flatMap(page -> page.accounts().stream().map(account -> new Visit(page, account)));
    }

    /** Each page once, as the account that is named first. */
    static Stream<Visit> each() {
        return ALL.stream().map(page -> new Visit(page, page.accounts().getFirst()));
    }

    private static ListedPage page(String mapping, String... accounts) {
        return new ListedPage(mapping, mapping, null, List.of(accounts));
    }
}
