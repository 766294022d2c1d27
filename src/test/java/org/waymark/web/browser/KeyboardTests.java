package org.waymark.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That pages can be used by keyboard alone. */
@Tag("browser")
class KeyboardTests extends WithBrowser {
    /** A field for a day has three parts and a button of its own, each a press. */
    private static final int PRESSES_AT_MOST = 4;

    @ParameterizedTest
    @MethodSource("org.waymark.web.browser.Pages#visits")
    void reachesAllInReadingOrderAndShowsWhereItIs(Visit visit) {
        var page = session(visit).open(visit.page());
        var expected = Script.FOCUSABLE.ask(page);

        var reached = tabThrough(page, expected.size());

        assertThat(expected).isNotEmpty();
        assertThat(reached.stream().map(each -> "%s %s".formatted(each.get("place"), each.get("name"))))
                .containsExactlyElementsOf(expected);
        assertThat(reached)
                .allSatisfy(
                        each -> assertThat(each).containsEntry("isMarked", true).containsEntry("isInSight", true));
    }

    @ParameterizedTest
    @MethodSource("org.waymark.web.browser.Pages#each")
    void skipsToWhatThePageIsAbout(Visit visit) {
        var page = session(visit).open(visit.page());

        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.getAttribute('href')"))
                .isEqualTo("#main");
        assertThat(page.evaluate("() => document.activeElement.getBoundingClientRect().height > 10"))
                .isEqualTo(true);
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(
                        page.evaluate(
                                "() => { const at = document.activeElement.compareDocumentPosition(document.querySelector('main'));"
                                        + " return !!(at & (Node.DOCUMENT_POSITION_CONTAINS | Node.DOCUMENT_POSITION_PRECEDING)); }"))
                .isEqualTo(true);
    }

    @Test
    void findsPlantedTraps() {
        var page = chromium.newSession(origin(), "", true).open(Pages.ALL.getFirst());
        // of nothing that has the focus can it be seen, and the last link is reached first
        page.evaluate("() => { for (const each of document.querySelectorAll('input')) each.style.cssText ="
                + " 'outline: 0 !important; box-shadow: none !important; border-color: #000 !important';"
                + " [...document.querySelectorAll('a')].at(-1).tabIndex = 1; }");
        var expected = Script.FOCUSABLE.ask(page);

        var reached = tabThrough(page, expected.size());

        assertThat(reached.getFirst().get("place")).isEqualTo(expected.size() - 1);
        assertThat(reached).anySatisfy(each -> assertThat(each).containsEntry("isMarked", false));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> tabThrough(Page page, int places) {
        IntStream.range(0, places + 1).forEach(each -> page.keyboard().press("Tab"));
        var reached = (List<Map<String, Object>>) page.evaluate("() => window.reached");
        for (int more = places; reached.size() < places && more < places * PRESSES_AT_MOST; more++) {
            page.keyboard().press("Tab");
            reached = (List<Map<String, Object>>) page.evaluate("() => window.reached");
        }
        return new ArrayList<>(reached.subList(0, Math.min(places, reached.size())));
    }
}
