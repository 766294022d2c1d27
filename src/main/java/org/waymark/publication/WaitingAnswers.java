package org.waymark.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Milestone;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.Stretches;
import org.waymark.timeliness.TrackerReach;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.WaitingQuestion;

/** How long children wait between two milestones, those who still do included. */
final class WaitingAnswers {
    private static final int LONGEST_HORIZON = 36_525;
    private static final Set<Milestone> AFTER_THE_WAY =
            EnumSet.of(Milestone.PLAN_CHANGED, Milestone.ADOPTION_ORDER, Milestone.LEFT_CARE);

    private final Definition onTheWay;
    private final Definition definition = Stretches.definition();
    private final LocalAuthorities authorities;
    private final WaitingQuestion question;

    WaitingAnswers(MeasureLibrary library, LocalAuthorities authorities, WaitingQuestion question) {
        this.onTheWay = library.definition(question.measure());
        this.authorities = authorities;
        this.question = question;
        check();
    }

    /** What is told of the question before anything is read. */
    Asking.Asked asked() {
        return new Asking.Asked(
                "waiting",
                List.of(definition.code() + ":" + question.from() + ":" + question.to()),
                question.where(),
                question.asKnownAt(),
                question.purpose());
    }

    WaitingAnswer of(Sight sight) {
        var resolved = resolve(sight);
        var scope = sight.scope();
        var reach = TrackerReach.between(
                question.from(), question.to(), sight.session(), scope.knownAt(), scope.askedAuthorities());
        var stretches = Stretches.of(
                sight.session(),
                question.from(),
                question.to(),
                question.cohorts(),
                resolved.periods(),
                question.by(),
                scope,
                reach.within(resolved.coverage().seen()));
        var availability = Availability.of(sight.session(), resolved, authorities);
        List<WaitingAnswer.Row> rows = new ArrayList<>();
        for (var period : resolved.periods()) {
            for (var cohort : question.cohorts()) {
                var found = stretches.keySet().stream()
                        .filter(key -> key.period().equals(period.label()) && key.cohort() == cohort)
                        .map(Stretches.Key::codes);
                for (var codes : RowCodes.of(resolved, found)) {
                    var keys = RowCodes.keys(question.by(), codes, authorities);
                    var key = new Stretches.Key(period.label(), cohort, codes);
                    rows.add(new WaitingAnswer.Row(
                            period.label(),
                            cohort,
                            keys,
                            codes.size() < question.by().size() || question.by().isEmpty(),
                            wait(availability, reach, period, keys, stretches.getOrDefault(key, List.of()))));
                }
            }
        }
        return new WaitingAnswer(rows, definition, sight.provenance(digest(resolved, rows)));
    }

    private WaitingAnswer.PublishedWait wait(
            Availability availability,
            TrackerReach reach,
            Period period,
            List<Answer.Key> keys,
            List<Stretches.Stretch> stretches) {
        var remarks = PublishedCell.Remarks.NONE;
        var of = RowCodes.authority(keys);
        return availability
                .without(question.measure(), onTheWay, period, of, remarks)
                .or(() -> availability.outOfReach(question.measure(), onTheWay, period, of, reach, remarks))
                .<WaitingAnswer.PublishedWait>map(
                        missing -> new WaitingAnswer.NotAvailable(missing.text(), missing.explanation()))
                .orElseGet(() -> ShownWaits.of(stretches, question.otherWaysOut(), question.horizonDays()));
    }

    private Resolved resolve(Sight sight) {
        var coverage = sight.coverage();
        return new Resolved(
                new Question(
                        List.of(question.measure()),
                        question.years(),
                        question.window(),
                        question.by(),
                        question.where(),
                        CountingUnit.CHILD,
                        question.asKnownAt(),
                        question.purpose()),
                List.of(onTheWay),
                Resolved.periods(question.years(), question.window(), coverage),
                sight.scope(),
                coverage);
    }

    private String digest(Resolved resolved, List<WaitingAnswer.Row> rows) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("measures", List.of(asked().measures()));
        more.put("definitions", List.of(definition.code() + "@" + definition.version()));
        more.put("cohorts", question.cohorts());
        more.put("otherWaysOut", question.otherWaysOut());
        more.put("horizonDays", question.horizonDays());
        return Digest.of(resolved, more, rows);
    }

    private void check() {
        Breakdowns.checkDimensions(question.by());
        if (question.from() == question.to()) {
            throw new Refusal("BAD_WAITING", "Nobody waits from a milestone to itself. Name two that differ.");
        }
        if (AFTER_THE_WAY.contains(question.from())) {
            throw new Refusal(
                    "BAD_WAITING",
                    "Children are followed while they are in care, not adopted and planned for, so nothing is seen of a wait that "
                            + "begins at %s. INTERVAL tells how long it took where it was reached."
                                    .formatted(question.from()));
        }
        if (question.cohorts().isEmpty()) {
            throw new Refusal("BAD_WAITING", "Name at least one cohort, such as ENTRY.");
        }
        if (question.horizonDays() < 1 || question.horizonDays() > LONGEST_HORIZON) {
            throw new Refusal(
                    "OUT_OF_RANGE", "The horizon is a number of days from 1 to %d.".formatted(LONGEST_HORIZON));
        }
    }
}
