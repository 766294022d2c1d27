package org.waymark.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That pages say the same, and forms do the same, where no script runs. To sign in is the first form that this tries. */
@Tag("browser")
class WithoutJavaScriptTests extends WithBrowser {
    static Stream<Visit> allButTheDesk() {
        return Pages.visits().filter(visit -> !visit.page().mapping().equals("/desk"));
    }

    @ParameterizedTest
    @MethodSource("allButTheDesk")
    void saysTheSame(Visit visit) {
        var plain = chromium.withoutJavaScript(origin(), visit.account()).open(visit.page());

        assertThat(text(plain)).isNotBlank().isEqualTo(text(session(visit).open(visit.page())));
    }

    @Test
    void showsFiguresAsKnownOnADay() {
        var plain = chromium.withoutJavaScript(origin(), "analyst").open(page("/"));
        plain.fill("#known-on", "2023-06-30");
        plain.click(".app-known-on button");

        assertThat(plain.url()).endsWith("/?knownOn=2023-06-30");
        assertThat(plain.innerText("#known-on-says")).contains("30 June 2023");
    }

    @Test
    void letsAnAnalystLookAsAMemberDoesAndEndIt() {
        var session = chromium.newSession(origin(), "analyst", false);
        var plain = session.open(page("/"));
        plain.click("text=Look at pages as a member does");
        assertThat(plain.innerText("body"))
                .contains("You are looking at pages as a member does.")
                .doesNotContain("not for publication");

        plain.click("text=Look as yourself again");
        assertThat(plain.innerText("body")).contains("not for publication");
    }

    @Test
    void saysThatTheDeskNeedsItAndWhatDoesNot() {
        var plain = chromium.withoutJavaScript(origin(), "analyst").open(page("/desk"));

        assertThat(plain.innerText("main"))
                .contains("The desk is the one page that needs JavaScript", "Worked examples")
                .doesNotContain("Find one");
    }

    private static ListedPage page(String mapping) {
        return Pages.ALL.stream()
                .filter(page -> page.mapping().equals(mapping))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Page page) {
        return page.innerText("main");
    }
}
