package org.waymark.journey;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import org.waymark.journey.commands.SubmissionCommand.BeginSubmission;
import org.waymark.journey.commands.SubmissionCommand.Begun;
import org.waymark.journey.commands.SubmissionCommand.CompleteSubmission;
import org.waymark.journey.commands.SubmissionCommand.Place;
import org.waymark.journey.commands.SubmissionCommand.WithdrawSubmission;
import org.waymark.journey.events.ReturnFile;
import org.waymark.journey.events.SubmissionEvent.SubmissionBegun;
import org.waymark.journey.events.SubmissionEvent.SubmissionCompleted;
import org.waymark.journey.events.SubmissionEvent.SubmissionWithdrawn;
import org.waymark.journey.events.WithdrawalReason;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Refusal;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;

class SubmissionTests {
    private static final Place PLACE = new Place(
            new AuthorityCode("E08000026"),
            new FinancialYear(2022),
            SubmissionKind.RETURN,
            Instant.parse("2023-06-30T00:00:00Z"));
    private static final SortedSet<ReturnFile> FILES = new TreeSet<>(List.of(ReturnFile.EPISODES));
    private static final String DIGEST = "d1";
    private static final String OTHER_DIGEST = "d2";
    private static final SubmissionId FIRST = nth(1);
    private static final SubmissionId SECOND = nth(2);

    private final AggregateTestFixture<Submission> fixture = new AggregateTestFixture<>(Submission.class);

    @Test
    void begins() {
        fixture.givenNoPriorActivity()
                .when(begin(DIGEST))
                .expectResultMessagePayload(new Begun(FIRST, false))
                .expectEvents(begun(FIRST, DIGEST));
    }

    @Test
    void isTakenUpAgainByTheSameContent() {
        fixture.given(begun(FIRST, DIGEST))
                .when(begin(DIGEST))
                .expectResultMessagePayload(new Begun(FIRST, false))
                .expectNoEvents();
    }

    @Test
    void beginsAnewForOtherContentBeforeCompletion() {
        fixture.given(begun(FIRST, DIGEST))
                .when(begin(OTHER_DIGEST))
                .expectResultMessagePayload(new Begun(SECOND, false))
                .expectEvents(begun(SECOND, OTHER_DIGEST));
    }

    @Test
    void completes() {
        fixture.given(begun(FIRST, DIGEST)).when(complete(FIRST)).expectEvents(completed(FIRST));
    }

    @Test
    void completesOnlyOnce() {
        fixture.given(begun(FIRST, DIGEST), completed(FIRST))
                .when(complete(FIRST))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void saysThatTheSameContentIsAlreadyComplete() {
        fixture.given(begun(FIRST, DIGEST), completed(FIRST))
                .when(begin(DIGEST))
                .expectResultMessagePayload(new Begun(FIRST, true))
                .expectNoEvents();
    }

    @Test
    void refusesOtherContentAfterCompletion() {
        refused(fixture.given(begun(FIRST, DIGEST), completed(FIRST)).when(begin(OTHER_DIGEST)), "AS_AT_TAKEN");
    }

    @Test
    void refusesToCompleteWhatOtherContentHasReplaced() {
        refused(
                fixture.given(begun(FIRST, DIGEST), begun(SECOND, OTHER_DIGEST)).when(complete(FIRST)),
                "SUBMISSION_SUPERSEDED");
    }

    @Test
    void refusesToCompleteASecondBesideTheFirst() {
        refused(
                fixture.given(begun(FIRST, DIGEST), begun(SECOND, OTHER_DIGEST), completed(SECOND))
                        .when(complete(FIRST)),
                "SUBMISSION_SUPERSEDED");
    }

    @Test
    void isWithdrawnOnceComplete() {
        fixture.given(begun(FIRST, DIGEST), completed(FIRST))
                .when(withdraw(FIRST))
                .expectEvents(withdrawn(FIRST));
    }

    @Test
    void refusesToWithdrawWhatIsNotComplete() {
        refused(fixture.given(begun(FIRST, DIGEST)).when(withdraw(FIRST)), "NOT_COMPLETE");
    }

    @Test
    void refusesToWithdrawTwice() {
        refused(
                fixture.given(begun(FIRST, DIGEST), completed(FIRST), withdrawn(FIRST))
                        .when(withdraw(FIRST)),
                "NOT_COMPLETE");
    }

    @Test
    void refusesToWithdrawByAnotherId() {
        refused(fixture.given(begun(FIRST, DIGEST), completed(FIRST)).when(withdraw(SECOND)), "NOT_COMPLETE");
    }

    @Test
    void beginsUnderAnotherIdAfterWithdrawal() {
        fixture.given(begun(FIRST, DIGEST), completed(FIRST), withdrawn(FIRST))
                .when(begin(DIGEST))
                .expectResultMessagePayload(new Begun(SECOND, false))
                .expectEvents(begun(SECOND, DIGEST));
    }

    @Test
    void makesRoomForOtherContentByWithdrawal() {
        fixture.given(begun(FIRST, DIGEST), completed(FIRST), withdrawn(FIRST), begun(SECOND, OTHER_DIGEST))
                .when(complete(SECOND))
                .expectEvents(completed(SECOND));
    }

    @Test
    void refusesToCompleteAWithdrawnOneAgain() {
        refused(
                fixture.given(begun(FIRST, DIGEST), completed(FIRST), withdrawn(FIRST))
                        .when(complete(FIRST)),
                "SUBMISSION_SUPERSEDED");
    }

    /** The id follows from the place and the order of beginning, so that it can be told again without having been kept. */
    private static SubmissionId nth(int n) {
        var name = "submission/E08000026/2022-23/RETURN/2023-06-30T00:00:00Z#" + n;
        return new SubmissionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static BeginSubmission begin(String digest) {
        return new BeginSubmission(PLACE, digest, FILES);
    }

    private static CompleteSubmission complete(SubmissionId id) {
        return new CompleteSubmission(PLACE, id, 7);
    }

    private static WithdrawSubmission withdraw(SubmissionId id) {
        return new WithdrawSubmission(PLACE, id, WithdrawalReason.WRONG_FILE);
    }

    private static SubmissionBegun begun(SubmissionId id, String digest) {
        return new SubmissionBegun(id, PLACE.authority(), PLACE.year(), PLACE.kind(), PLACE.asAt(), digest, FILES);
    }

    private static SubmissionCompleted completed(SubmissionId id) {
        return new SubmissionCompleted(id, 7);
    }

    private static SubmissionWithdrawn withdrawn(SubmissionId id) {
        return new SubmissionWithdrawn(id, WithdrawalReason.WRONG_FILE);
    }

    private static void refused(ResultValidator<Submission> result, String code) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Refusal>("a refusal as " + code) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.code().equals(code);
            }
        });
    }
}
