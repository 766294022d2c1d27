package org.waymark.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.journey.commands.SubmissionCommand.Place;
import org.waymark.journey.commands.SubmissionCommand.WithdrawSubmission;
import org.waymark.journey.events.WithdrawalReason;
import org.waymark.ledger.Ledger;
import org.waymark.publication.Gate;
import org.waymark.publication.SubmissionSummary;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Refusal;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;

@Controller
class SubmissionController {
    private final Gate gate;
    private final Ledger ledger;

    SubmissionController(Gate gate, Ledger ledger) {
        this.gate = gate;
        this.ledger = ledger;
    }

    record SubmissionView(
            String id,
            String authority,
            String authorityName,
            FinancialYear year,
            String kind,
            OffsetDateTime knownAt,
            OffsetDateTime recordedAt,
            String status,
            @Nullable String withdrawnBecause,
            String digest,
            long position,
            int children) {

        static SubmissionView of(SubmissionSummary summary) {
            return new SubmissionView(
                    summary.id(),
                    summary.authority(),
                    summary.authorityName(),
                    FinancialYear.parse(summary.year()).orElseThrow(),
                    summary.kind(),
                    Moments.utc(summary.knownAt()),
                    Moments.utc(summary.recordedAt()),
                    summary.status(),
                    summary.withdrawnBecause(),
                    summary.digest(),
                    summary.position(),
                    summary.children());
        }
    }

    @QueryMapping
    List<SubmissionView> submissions(
            @Argument @Nullable String authority, @Argument @Nullable FinancialYear year, Authentication login) {
        return gate.submissions(authority, year, Askers.of(login)).stream()
                .map(SubmissionView::of)
                .toList();
    }

    @MutationMapping
    SubmissionView withdrawSubmission(
            @Argument String submission, @Argument WithdrawalReason reason, Authentication login) {
        var found = named(submission, login);
        ledger.send(new WithdrawSubmission(
                new Place(
                        new AuthorityCode(found.authority()),
                        FinancialYear.parse(found.year()).orElseThrow(),
                        SubmissionKind.valueOf(found.kind()),
                        found.knownAt()),
                new SubmissionId(UUID.fromString(found.id())),
                reason));
        gate.awaitEverythingStored();
        return SubmissionView.of(named(submission, login));
    }

    private SubmissionSummary named(String id, Authentication login) {
        return gate.submissions(null, null, Askers.of(login)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_SUBMISSION", "There is no submission of that id. Ask for submissions to see them."));
    }
}
