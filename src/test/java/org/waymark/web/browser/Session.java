package org.waymark.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/** One person's window, and what the browser found fault with in it. */
final class Session {
    static final int WIDE = 1440;
    static final int HIGH = 900;

    private final BrowserContext context;
    private final String origin;
    private final List<String> faults = new ArrayList<>();
    private final Page window;

    Session(BrowserContext context, String origin) {
        this.context = context;
        this.origin = origin;
        context.onRequest(request -> {
            if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:")) {
                faults.add("asked elsewhere: " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add("console: " + message.text());
            }
        });
        context.onWebError(error -> faults.add("script: " + error.error()));
        window = context.newPage();
        window.setDefaultTimeout(30_000);
    }

    /** Signs in by the form, and says what is worked on, where exact figures are to be seen. */
    Session signedIn(String account) {
        if (!account.isEmpty()) {
            go("/sign-in");
            window.fill("#username", account);
            window.fill("#password", account);
            window.click("main button[type=submit]");
            go("/purpose");
            window.fill("#purpose", "to try the pages");
            window.click("main button[type=submit]");
        }
        return this;
    }

    /** The window, wide and with that page open. */
    Page open(ListedPage page) {
        window.setViewportSize(WIDE, HIGH);
        faults.clear();
        go(page.address());
        if (page.link() != null) {
            for (var link : page.link().split(" => ")) {
                faults.clear();
                window.locator(link).first().click();
                window.waitForLoadState();
            }
        }
        return window;
    }

    /** Loads the page that is open once more. */
    Page again() {
        window.reload();
        return window;
    }

    void go(String address) {
        var answer = window.navigate(origin + address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        if (answer == null || !answer.ok()) {
            throw new AssertionError(
                    "%s answered %s".formatted(address, answer == null ? "nothing" : "" + answer.status()));
        }
    }

    /** Requests to elsewhere, and what the console tells as errors, a breach of the content policy among them. */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
