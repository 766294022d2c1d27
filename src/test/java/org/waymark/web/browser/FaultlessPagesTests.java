package org.waymark.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no page breaks a rule of accessibility that a program can check, asks anything of elsewhere, or has the browser complain. */
@Tag("browser")
class FaultlessPagesTests extends WithBrowser {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @MethodSource("org.waymark.web.browser.Pages#visits")
    void breaksNoRuleAndAsksNothingOfElsewhere(Visit visit) {
        var session = session(visit);
        var page = session.open(visit.page());

        assertThat(broken(page)).isEmpty();
        assertThat(session.faults()).isEmpty();
    }

    @Test
    void findsPlantedFaults() {
        var session = chromium.newSession(origin(), "", true);
        var page = session.open(Pages.ALL.getFirst());
        page.evaluate("() => { document.querySelector('main label').remove(); document.documentElement.lang = ''; }");
        page.evaluate(
                "() => { document.body.append(Object.assign(new Image(), { src: 'http://elsewhere.invalid/x.png', alt: '' })); }");
        page.evaluate(
                "() => { document.body.append(Object.assign(document.createElement('script'), { textContent: '1' })); }");

        assertThat(broken(page))
                .anyMatch(rule -> rule.startsWith("label:"))
                .anyMatch(rule -> rule.startsWith("html-has-lang:"));
        assertThat(session.faults())
                .anyMatch(fault -> fault.contains("img-src"))
                .anyMatch(fault -> fault.contains("script-src"));
    }

    private static List<String> broken(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> !isScrolledByItsCaret(rule))
                        .map(FaultlessPagesTests::told)
                        .toList();
    }

    /** The desk's editor is scrolled by arrow keys in a field of its own beside what scrolls, which the rule cannot see. */
    private static boolean isScrolledByItsCaret(Rule rule) {
        return rule.getId().equals("scrollable-region-focusable")
                && rule.getNodes().stream()
                        .allMatch(node -> node.getHtml().startsWith("<div class=\"CodeMirror-scroll\""));
    }

    private static String told(Rule rule) {
        var where = rule.getNodes().stream()
                .map(node -> "%s %s".formatted(node.getTarget(), node.getHtml()))
                .limit(5)
                .toList();
        return "%s: %s %s".formatted(rule.getId(), rule.getHelp(), where);
    }
}
