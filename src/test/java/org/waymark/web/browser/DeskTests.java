package org.waymark.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That the desk asks, opens worked examples, and knows the schema, at this service alone. */
@Tag("browser")
class DeskTests extends WithBrowser {
    @Test
    void asksAndGivesTheAnswer() {
        var session = chromium.session(origin(), "analyst");
        var desk = open(session);

        desk.click(".graphiql-execute-button");
        var answer = desk.locator(".graphiql-response");
        answer.getByText("\"2020-23\"").first().waitFor();

        assertThat(answer.innerText()).contains("\"data\"").doesNotContain("\"errors\"");
        assertThat(session.faults()).isEmpty();
    }

    @Test
    void opensAWorkedExampleInATabOfItsOwnAndSaysWhyItIsAsked() {
        var desk = open(chromium.session(origin(), "admin"));

        desk.fill("#find-example", "disruptions annual");
        assertThat(desk.locator(".app-desk__list li:visible").count()).isBetween(1, 5);
        desk.click("li[data-question=annual-report] button");
        desk.locator(".graphiql-tab-active, [role=tab][aria-selected=true]")
                .getByText("AnnualReport")
                .waitFor();
        var sent = desk.waitForRequest("**/graphql", () -> desk.click(".graphiql-execute-button"));

        assertThat(sent.postData()).contains("query AnnualReport", "to try the pages");
        assertThat(sent.headerValue("Waymark-Purpose")).isEqualTo("to try the pages");
    }

    @Test
    void showsTheSchemaToBothWhoMayOpenIt() {
        for (var account : new String[] {"analyst", "admin"}) {
            var desk = open(chromium.session(origin(), account));
            desk.click("[aria-label='Show Documentation Explorer']");

            desk.getByText("Root Types").waitFor();
            desk.click("[aria-label='Hide Documentation Explorer']");
        }
    }

    @Test
    void saysInWordsThatOneIsNoLongerSignedIn() {
        var desk = open(chromium.newSession(origin(), "analyst", true));
        desk.route(
                "**/graphql",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(403)
                        .setContentType("text/html")
                        .setBody("<p>closed</p>")));

        desk.click(".graphiql-execute-button");

        desk.getByText("You are no longer signed in").first().waitFor();
    }

    private static Page open(Session session) {
        var page = Pages.ALL.stream()
                .filter(each -> each.mapping().equals("/desk"))
                .findFirst()
                .orElseThrow();
        var desk = session.open(page);
        desk.waitForSelector(".graphiql-query-editor .CodeMirror");
        return desk;
    }
}
