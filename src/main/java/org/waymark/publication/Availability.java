package org.waymark.publication;

import java.util.List;
import java.util.Optional;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.Trackers;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Records;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;

/** Why nothing can be said of a period: it is not recorded at all, not covered by returns, or no tracker tells of it. */
final class Availability {
    private final Coverage coverage;
    private final Trackers trackers;
    private final LocalAuthorities authorities;

    private Availability(Coverage coverage, Trackers trackers, LocalAuthorities authorities) {
        this.coverage = coverage;
        this.trackers = trackers;
        this.authorities = authorities;
    }

    static Availability of(Session session, Resolved resolved, LocalAuthorities authorities) {
        var scope = resolved.scope();
        return new Availability(
                resolved.coverage(), Trackers.of(session, scope.knownAt(), scope.askedAuthorities()), authorities);
    }

    /** @param of the authorities that the cell is about */
    Optional<PublishedCell> without(
            String id, Definition definition, Period period, List<String> of, PublishedCell.Remarks remarks) {
        if (definition.records() == Records.NONE) {
            return Optional.of(notRecorded(id, "No record tells this.", definition, remarks));
        }
        var missing = coverage.missing(period.needs(), of, authorities);
        if (!missing.isEmpty()) {
            var years =
                    String.join(", ", missing.stream().map(FinancialYear::label).toList());
            return Optional.of(new PublishedCell.NotAvailable(
                    id,
                    "[x] no return for " + years,
                    "By this knowledge date there was no completed return for %s, so nothing can be said of the whole window."
                            .formatted(years),
                    remarks));
        }
        var untold = trackers.untold(definition.needs(), of);
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(notRecorded(
                        id,
                        "By this knowledge date no tracker told %s of any child."
                                .formatted(String.join(
                                        " or ",
                                        untold.stream().map(Milestone::fileName).toList())),
                        definition,
                        remarks));
    }

    private static PublishedCell notRecorded(
            String id, String why, Definition definition, PublishedCell.Remarks remarks) {
        return new PublishedCell.NotAvailable(
                id, "[x] not recorded", why + " It would need: " + definition.wouldNeed(), remarks);
    }
}
