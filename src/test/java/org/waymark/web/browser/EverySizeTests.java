package org.waymark.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That pages hold together on small screens, large ones, at 400% zoom, and on paper. */
@Tag("browser")
class EverySizeTests extends WithBrowser {
    /** A screen of 1280 by 1024 at 400%, telephones, tablets, desks. */
    private static final int[] WIDTHS = {320, 360, 768, 1440};

    private static final int HEIGHT_AT_400_PERCENT = 256;
    /** A4 without margins of 1 cm, at 96 dots an inch. */
    private static final int PAPER = 718;

    private static final String NOT_FOR_PAPER = "nav:visible, .govuk-skip-link:visible, footer:visible, button:visible";

    @ParameterizedTest
    @MethodSource("org.waymark.web.browser.Pages#visits")
    void cutsNothingAndWritesNothingOverAnother(Visit visit) {
        var page = session(visit).open(visit.page());

        SoftAssertions.assertSoftly(all -> {
            for (int width : WIDTHS) {
                page.setViewportSize(width, width == WIDTHS[0] ? HEIGHT_AT_400_PERCENT : Session.HIGH);
                all.assertThat(Script.CUT.ask(page, true))
                        .as("cut at %d", width)
                        .isEmpty();
                all.assertThat(Script.OVERLAPPING.ask(page))
                        .as("overlapping at %d", width)
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("org.waymark.web.browser.Pages#visits")
    void printsAllOfThePageAndNothingElse(Visit visit) {
        var page = session(visit).open(visit.page());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER, Session.HIGH);
        try {
            assertThat(page.locator(NOT_FOR_PAPER).evaluateAll("all => all.map(each => each.outerHTML.slice(0, 80))"))
                    .isEqualTo(List.of());
            assertThat(page.locator("h1:visible").all()).hasSize(1);
            assertThat(page.evaluate("() => [...document.querySelectorAll('main details > :not(summary)')]"
                            + ".filter(each => !each.checkVisibility({ contentVisibilityAuto: true })).length"))
                    .as("boxes that stay shut on paper")
                    .isEqualTo(0);
            assertThat(Script.CUT.ask(page, false)).isEmpty();
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    @Test
    void findsWhatIsPlantedToBeCut() {
        var page = chromium.newSession(origin(), "", true).open(Pages.ALL.getFirst());
        page.setViewportSize(WIDTHS[0], HEIGHT_AT_400_PERCENT);
        page.evaluate("() => { document.querySelector('h1').style.cssText = 'white-space: nowrap; width: 30rem';"
                + " document.querySelector('main label').style.cssText = 'position: relative; top: 3rem'; }");
        page.evaluate(
                "() => { const table = document.createElement('div'); table.style.cssText = 'overflow-x: auto; width: 5rem';"
                        + " table.innerHTML = '<p>wideasitisandnotmeanttobebroken</p>'; document.querySelector('main').append(table); }");

        assertThat(Script.CUT.ask(page, true))
                .anyMatch(each -> each.contains("Sign in"))
                .noneMatch(each -> each.contains("wideasitis"));
        assertThat(Script.CUT.ask(page, false)).anyMatch(each -> each.contains("wideasitis"));
    }
}
