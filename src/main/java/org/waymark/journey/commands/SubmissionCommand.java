package org.waymark.journey.commands;

import java.time.Instant;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.journey.events.ReturnFile;
import org.waymark.journey.events.WithdrawalReason;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;

/** What can be asked of a submission. */
public sealed interface SubmissionCommand {
    /** The place that a submission takes: one authority says one thing of one year in one kind at one instant. */
    record Place(AuthorityCode authority, FinancialYear year, SubmissionKind kind, Instant asAt) {
        @Override
        public String toString() {
            return String.join("/", "submission", authority.value(), year.label(), kind.name(), asAt.toString());
        }
    }

    /** Answered with {@link Begun}. */
    record BeginSubmission(@TargetAggregateIdentifier Place place, String digest, SortedSet<ReturnFile> speaksOf)
            implements SubmissionCommand {}

    record CompleteSubmission(@TargetAggregateIdentifier Place place, SubmissionId submission, int children)
            implements SubmissionCommand {}

    record WithdrawSubmission(@TargetAggregateIdentifier Place place, SubmissionId submission, WithdrawalReason reason)
            implements SubmissionCommand {}

    /** @param alreadyComplete the same content has been taken before, so there is nothing to do */
    record Begun(SubmissionId submission, boolean alreadyComplete) {}
}
