package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.identity.Derived;
import org.waymark.intake.ImportReport;
import org.waymark.publication.Asker;
import org.waymark.publication.EditionCall;
import org.waymark.publication.EditionCatalogues;
import org.waymark.publication.Editions;
import org.waymark.publication.Gate;
import org.waymark.publication.PublishedEdition;
import org.waymark.shared.CommandId;

/** A year of which 24 adoptions were published, each of a family of its own, and what becomes of it when it is told otherwise. */
class RestatedYearTests {
    private static final String YEAR = "2021-22";
    private static final EditionCatalogues CATALOGUES = EditionCatalogues.load(TestHome.LIBRARY);
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private Story story;
    private ImportReport first;
    private int commands;

    @BeforeEach
    void publish() {
        story = new Story();
        first = story.told(adopted("2022-06-30", 24, "1"));
        publishNow();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void keepsWhatWasPublishedAfterOneLateChild() {
        story.told(adopted("2023-06-30", 25, "1"));
        publishNow();

        assertThat(headline().figure().text()).isEqualTo("24");
        assertThat(headline().heldBack()).isTrue();
        assertThat(headline().from().number()).isEqualTo(1);
        assertThat(read().summary().id().number()).isEqualTo(2);
    }

    @Test
    void publishesAnewAfterTenLateChildren() {
        story.told(adopted("2023-06-30", 34, "1"));
        publishNow();

        assertThat(headline().figure().text()).isEqualTo("34");
    }

    /**
     * What is withdrawn was never told, whenever one asks. What the 24 were is still known from what was stored when they were
     * published; so it is seen that ten more are told of now, and that is enough.
     */
    @Test
    void remembersWhatAWithdrawnReturnHadTold() {
        var told = adopted("2022-06-30", 24, "1");
        story.withdraw(told, first);
        story.told(adopted("2022-07-31", 34, "1"));
        publishNow();

        assertThat(headline().figure().text()).isEqualTo("34");
        assertThat(headline().from().number()).isEqualTo(2);
    }

    /** From 2024-25 a return may say that a child's sex is neither: it stands where what is not known stands, and the label says so. */
    @Test
    void countsAChildWhoseSexIsNotKnownWhereTheLabelSaysSo() {
        story.told(adopted("2023-06-30", 34, "U"));
        publishNow();

        assertThat(headline().figure().text()).isEqualTo("34");
    }

    /** @param sexOfFirst as the return has it; the others are boys and girls in turn */
    private static Return adopted(String asAt, int children, String sexOfFirst) {
        var told = Return.of(YEAR, asAt);
        for (int n = 0; n < children; n++) {
            told.child(
                    "K" + n,
                    "sex " + (n == 0 ? sexOfFirst : Integer.toString(1 + n % 2)),
                    "S C2 U6 2021-04-01..2021-06-01 X1",
                    "U E1 A6 2021-06-01..2021-12-01 E11",
                    "decided 2021-05-01..",
                    "matched 2021-05-25");
        }
        return told;
    }

    private void publishNow() {
        var home = story.home();
        var editions = new Editions(
                home.ledger(),
                home.projection(),
                TestHome.LIBRARY,
                CATALOGUES,
                TestHome.everyAuthority(),
                new Derived(home.vault())::person,
                (_, text) -> text);
        var edition = editions.propose(call("ann"), TestHome.COVENTRY, YEAR, null, NOW)
                .edition();
        editions.approve(call("bob"), edition);
    }

    private EditionCall call(String name) {
        return new EditionCall(new CommandId(new UUID(8, ++commands)), new Asker(name, null));
    }

    private PublishedEdition.Headline headline() {
        return read().headlines().stream()
                .filter(each -> each.measure().equals("ADOPTED@1"))
                .findFirst()
                .orElseThrow();
    }

    private PublishedEdition read() {
        return new Gate(
                        story.home().projection(),
                        TestHome.LIBRARY,
                        TestHome.everyAuthority(),
                        CATALOGUES,
                        TestHome.CLOCK)
                .published()
                .edition(TestHome.COVENTRY, YEAR, null, null, new Asker("member", null));
    }
}
