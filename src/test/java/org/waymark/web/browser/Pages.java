package org.waymark.web.browser;

import java.util.List;
import java.util.stream.Stream;

/** Every page that there is. Whoever adds one adds its line; {@code PageListTests} fails without it. */
final class Pages {
    private static final String CASES = "/cases?measure=A1&year=2022-23";
    private static final String A_CASE = "main tbody a";
    private static final String[] RECORDS = {"recorder", "admin"};
    private static final String[] FIGURES = {"analyst", "officer", "member", "admin"};
    private static final String[] REGISTRARS = {"officer", "analyst", "admin"};
    private static final String[] EXACT = {"analyst", "admin"};
    private static final String QUESTION = "/register/{id:[0-9a-f-]{36}}";
    private static final String BOUND = "/register?status=BOUND";
    private static final String WITH_MEMBERS = "/register?status=CIRCULATED";
    private static final String A_QUESTION = "main tbody a";
    private static final String PROPOSAL =
            "/editions/proposals/{authority:[A-Z]\\d{8}}/{catalogue:[a-z-]+@\\d+}/{period:\\d{4}-\\d{2}}/{number:\\d{1,6}}";
    private static final String A_PROPOSAL = "/editions/proposals/E06000990/council-year@1/2024-25/1";
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
            page("/dashboards", FIGURES),
            page("/dashboards/{name:[a-z0-9-]+}", FIGURES).at("/dashboards/timeliness"),
            page("/questions", FIGURES),
            page("/questions/{name:[a-z0-9-]+}", FIGURES).at("/questions/ethnicity-and-time-to-place"),
            page("/ask", EXACT).at("/ask?measures=A10&measures=ADOPTED&by=SEX"),
            page("/desk", EXACT),
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
            page("/register", FIGURES),
            page("/register/new", REGISTRARS),
            page("/register/again", REGISTRARS),
            page(QUESTION, FIGURES).from(WITH_MEMBERS, A_QUESTION),
            page(QUESTION + "/note", FIGURES).from(WITH_MEMBERS, A_QUESTION + " => main a[href$=note]"),
            page(QUESTION + "/then-and-now", FIGURES).from(WITH_MEMBERS, A_QUESTION + " => main a[href$=now]"),
            page(QUESTION + "/bind", REGISTRARS).from(BOUND, A_QUESTION + " => main a[href$=bind]"),
            page(QUESTION + "/bind/chosen", REGISTRARS)
                    .from(BOUND, A_QUESTION + " => main a[href$=bind] => main form:last-of-type button"),
            page(QUESTION + "/circulate", REGISTRARS).at("/register/d3fc170d-c124-3f67-9d9a-a2e7488dd293/circulate"),
            page(QUESTION + "/wipe", "admin").from(WITH_MEMBERS, A_QUESTION + " => main a[href$=wipe]"),
            page("/editions", FIGURES),
            page("/editions/{authority:[A-Z]\\d{8}}/{period:\\d{4}-\\d{2}}", FIGURES)
                    .at("/editions/E06000990/2021-22"),
            page("/editions/proposed", EXACT),
            page("/editions/proposals/new", "analyst"),
            page(PROPOSAL, EXACT).at(A_PROPOSAL),
            page(PROPOSAL + "/approve", EXACT).at(A_PROPOSAL + "/approve"),
            page(PROPOSAL + "/reject", EXACT).at(A_PROPOSAL + "/reject"),
            page(PROPOSAL + "/override", "admin").at(A_PROPOSAL + "/override"),
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
