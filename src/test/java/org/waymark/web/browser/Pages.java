package org.waymark.web.browser;

import java.util.List;
import java.util.stream.Stream;

/** Every page that there is. Whoever adds one adds its line; {@code PageListTests} fails without it. */
final class Pages {
    private static final String CASES = "/cases?measure=A1&year=2022-23";
    private static final String A_CASE = "main tbody a";
    private static final String[] RECORDS = {"recorder", "admin"};
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
            page("/desk", "analyst", "admin"),
            page("/submissions", "analyst", "recorder", "admin"),
            page("/submissions/{id}", "recorder", "analyst", "admin").from("/submissions", "main tbody a"),
            page("/imports/new", "recorder"),
            // what came of an import is tried by its own test
            page("/imports/{id}", "recorder").at("/imports/none"),
            page("/cases", RECORDS).at(CASES),
            page("/cases/record", RECORDS).at("/cases/record?what=DELAY"),
            page("/cases/{key}", RECORDS).from(CASES, A_CASE),
            page("/cases/{key}/record", "recorder").from(CASES, A_CASE + " => main a[href$=record]"),
            page("/cases/{key}/correct", "recorder").from(CASES, A_CASE + " => main a[href*=correct]"),
            page("/cases/{key}/retract", "recorder").from(CASES, A_CASE + " => main a[href*=retract]"),
            page("/recompute", RECORDS),
            page("/recompute/{step}", RECORDS).at("/recompute/roll-back"),
            page("/quality", RECORDS),
            page("/quality/ledger", RECORDS),
            page("/quality/retry", RECORDS));

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
