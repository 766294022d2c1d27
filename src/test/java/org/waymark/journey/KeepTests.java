package org.waymark.journey;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import org.waymark.journey.commands.AdoptionJourneyCommand.HoldCase;
import org.waymark.journey.commands.AdoptionJourneyCommand.ReleaseHold;
import org.waymark.journey.commands.AdoptionJourneyCommand.ShredCharacteristics;
import org.waymark.journey.commands.Done;
import org.waymark.journey.events.AdoptionJourneyEvent.ReturnStated;
import org.waymark.journey.events.HoldReason;
import org.waymark.journey.events.Kept.CaseHeld;
import org.waymark.journey.events.Kept.CharacteristicsShredded;
import org.waymark.journey.events.Kept.HoldReleased;
import org.waymark.journey.events.ReleaseReason;
import org.waymark.journey.events.Source;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Refusal;
import org.waymark.shared.ShredBasis;
import org.waymark.shared.SubmissionId;

/** What may be destroyed of a child, and what may not. */
class KeepTests {
    private static final ChildKey CHILD = new ChildKey(UUID.fromString("11111111-1111-4111-8111-111111111111"));
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final ReturnStated KNOWN = new ReturnStated(
            CHILD,
            new AuthorityCode("E08000026"),
            new SubmissionId(UUID.fromString("22222222-2222-4222-8222-222222222222")),
            new FinancialYear(2022),
            Instant.parse("2023-06-30T00:00:00Z"),
            "d1",
            Source.SSDA903);
    private static final ShredCharacteristics SHRED =
            new ShredCharacteristics(CHILD, NOW, ShredBasis.ERASURE_REQUEST, false);
    private static final CharacteristicsShredded SHREDDED =
            new CharacteristicsShredded(CHILD, NOW, ShredBasis.ERASURE_REQUEST);
    private static final HoldCase HOLD = new HoldCase(CHILD, NOW, HoldReason.INQUIRY);
    private static final CaseHeld HELD = new CaseHeld(CHILD, NOW, HoldReason.INQUIRY);
    private static final ReleaseHold RELEASE = new ReleaseHold(CHILD, NOW, ReleaseReason.ENDED);
    private static final HoldReleased RELEASED = new HoldReleased(CHILD, NOW, ReleaseReason.ENDED);

    private final FixtureConfiguration<AdoptionJourney> fixture = new AggregateTestFixture<>(AdoptionJourney.class);

    @Test
    void shredsAKnownCaseOnce() {
        fixture.given(KNOWN).when(SHRED).expectEvents(SHREDDED).expectResultMessagePayload(new Done(false));
        fixture.given(KNOWN, SHREDDED).when(SHRED).expectNoEvents().expectResultMessagePayload(new Done(true));
    }

    /** Whoever asks second for another reason finds it done. */
    @Test
    void keepsTheFirstBasis() {
        fixture.given(KNOWN, SHREDDED)
                .when(new ShredCharacteristics(CHILD, NOW, ShredBasis.UNLAWFUL, false))
                .expectNoEvents()
                .expectResultMessagePayload(new Done(true));
    }

    @Test
    void knowsNoCaseOfWhichNothingWasTold() {
        fixture.givenNoPriorActivity().when(SHRED).expectNoEvents().expectException(refusal("UNKNOWN_CASE"));
        fixture.givenNoPriorActivity().when(HOLD).expectNoEvents().expectException(refusal("UNKNOWN_CASE"));
        fixture.givenNoPriorActivity().when(RELEASE).expectNoEvents().expectException(refusal("UNKNOWN_CASE"));
    }

    @Test
    void shredsNothingThatIsHeldUntilItIsReleased() {
        fixture.given(KNOWN, HELD).when(SHRED).expectNoEvents().expectException(refusal("LEGAL_HOLD"));
        fixture.given(KNOWN, HELD, RELEASED).when(SHRED).expectEvents(SHREDDED);
        fixture.given(KNOWN, HELD, RELEASED, HELD).when(SHRED).expectException(refusal("LEGAL_HOLD"));
    }

    /** The key is gone; a backup of the events from a time of a hold does not bring it back. */
    @Test
    void saysAgainWhatWasShreddedWhateverHolds() {
        fixture.given(KNOWN, HELD)
                .when(new ShredCharacteristics(CHILD, NOW, ShredBasis.ERASURE_REQUEST, true))
                .expectEvents(SHREDDED);
    }

    @Test
    void holdsAndReleasesOnce() {
        fixture.given(KNOWN).when(HOLD).expectEvents(HELD).expectResultMessagePayload(new Done(false));
        fixture.given(KNOWN, HELD).when(HOLD).expectNoEvents().expectResultMessagePayload(new Done(true));
        fixture.given(KNOWN, HELD).when(RELEASE).expectEvents(RELEASED).expectResultMessagePayload(new Done(false));
        fixture.given(KNOWN).when(RELEASE).expectNoEvents().expectResultMessagePayload(new Done(true));
        fixture.given(KNOWN, HELD, RELEASED).when(HOLD).expectEvents(HELD);
    }

    private static org.hamcrest.Matcher<Throwable> refusal(String code) {
        return new CustomTypeSafeMatcher<>("refusal " + code) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refusal refusal && refusal.code().equals(code);
            }
        };
    }
}
