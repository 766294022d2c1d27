package org.waymark.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.SubmissionList;
import org.waymark.timeliness.Workings;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.WorkedCases;
import org.waymark.warehouse.Session;

/**
 * Answers questions for cells. Here, and nowhere else, it is decided whose cases an asker may read and what of a cell may
 * be shown. For now there is one tier, exact: for analysts, not for publication.
 */
public final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private static final Instant FIRST_KNOWLEDGE = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Projection projection;
    private final MeasureLibrary library;
    private final BreakdownRows rows;
    private final Workings workings;
    private final LocalAuthorities authorities;
    private final Clock clock;

    public Gate(Projection projection, MeasureLibrary library, LocalAuthorities authorities, Clock clock) {
        this.projection = projection;
        this.library = library;
        this.rows = new BreakdownRows(new ExactCells(library), authorities);
        this.workings = new Workings(library);
        this.authorities = authorities;
        this.clock = clock;
    }

    /** This gate, to which it is always that moment: what one request asks is asked at one instant. */
    public Gate at(Instant now) {
        return new Gate(projection, library, authorities, Clock.fixed(now, ZoneOffset.UTC));
    }

    public Answer breakdown(Question question, Asker asker) {
        check(question);
        var definitions = question.measures().stream().map(library::definition).toList();
        var knownAt = knownAt(question.asKnownAt());
        log("breakdown", definitions.stream().map(Definition::code).toList(), question.purpose(), asker);
        return projection.warehouse().read(session -> {
            var resolved = resolve(session, question, definitions, knownAt, asker);
            var answered = rows.of(session, resolved);
            var digest = Digest.of(resolved, answered);
            return new Answer(
                    answered, List.copyOf(new LinkedHashSet<>(definitions)), provenance(session, knownAt, digest));
        });
    }

    public WorkedCases workings(
            String measure,
            Period period,
            Map<Dimension, List<String>> where,
            @Nullable Instant asKnownAt,
            int passOver,
            int give,
            @Nullable String purpose,
            Asker asker) {
        var knownAt = knownAt(asKnownAt);
        log("workings", List.of(library.definition(measure).code()), purpose, asker);
        return projection
                .warehouse()
                .read(session ->
                        workings.of(session, measure, period, scope(session, asker, knownAt, where), passOver, give));
    }

    public List<SubmissionSummary> submissions(@Nullable String authority, @Nullable FinancialYear year, Asker asker) {
        return projection
                .warehouse()
                .read(session -> SubmissionList.of(
                        session,
                        readable(session, asker),
                        authority,
                        year,
                        row -> new SubmissionSummary(
                                row.getString("submission"),
                                row.getString("authority"),
                                authorities.nameOf(row.getString("authority")),
                                row.getString("year"),
                                row.getString("kind"),
                                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("status"),
                                row.getString("withdrawn_because"),
                                row.getString("digest"),
                                row.getLong("position"))));
    }

    /** For imports: which figures a return would move. */
    public Headlines headlines() {
        return new Headlines(rows, library);
    }

    /** Returns when answers include all that was stored before the call. */
    public void awaitEverythingStored() {
        if (!projection.awaitStored(LONGEST_WAIT)) {
            throw new Refusal(
                    "PROJECTION_BEHIND", "It is stored, but the figures do not show it yet. Ask again in a while.");
        }
    }

    public List<Definition> definitions(@Nullable String measure) {
        return measure == null ? library.definitions() : library.definitionsOf(measure);
    }

    /** Free text stays out of the log: of the purpose it is told only whether there was one. */
    private static void log(String question, List<String> measures, @Nullable String purpose, Asker asker) {
        var stated = purpose == null ? "not stated" : "stated";
        LOG.info("question {} asker={} measures={} purpose={}", question, asker.name(), measures, stated);
    }

    private static void check(Question question) {
        if (question.measures().isEmpty()) {
            throw new Refusal("BAD_BREAKDOWN", "Name at least one measure.");
        }
        if (new HashSet<>(question.by()).size() < question.by().size()) {
            throw new Refusal("BAD_BREAKDOWN", "A dimension stands twice in the breakdown. Name each once.");
        }
        if (question.by().size() > ExactCells.MAX_DIMENSIONS) {
            throw new Refusal(
                    "BAD_BREAKDOWN", "A breakdown has at most %d dimensions.".formatted(ExactCells.MAX_DIMENSIONS));
        }
    }

    /** Resolved once per request. */
    private Instant knownAt(@Nullable Instant asked) {
        var now = clock.instant();
        if (asked != null && asked.isAfter(now)) {
            throw new Refusal(
                    "AS_KNOWN_AT_RANGE", "Nobody knows yet what will be known then: asKnownAt lies in the future.");
        }
        return asked == null ? now : asked.isBefore(FIRST_KNOWLEDGE) ? FIRST_KNOWLEDGE : asked;
    }

    private static List<String> readable(Session session, Asker asker) {
        var allowed = asker.authorities();
        return Coverage.authorities(session).stream()
                .filter(code -> allowed == null || allowed.contains(code))
                .toList();
    }

    private static Scope scope(Session session, Asker asker, Instant knownAt, Map<Dimension, List<String>> where) {
        Map<Dimension, List<String>> filter = new HashMap<>(where);
        filter.values().removeIf(List::isEmpty);
        return new Scope(knownAt, readable(session, asker), filter);
    }

    private static Resolved resolve(
            Session session, Question question, List<Definition> definitions, Instant knownAt, Asker asker) {
        var scope = scope(session, asker, knownAt, question.where());
        var coverage = Coverage.of(session, knownAt, scope.askedAuthorities());
        List<FinancialYear> years = question.years() == null ? List.copyOf(coverage.years()) : question.years();
        var periods = years.stream()
                .distinct()
                .flatMap(year -> question.window().endingIn(year).stream())
                .toList();
        return new Resolved(question, definitions, periods, scope, coverage);
    }

    private Answer.Provenance provenance(Session session, Instant knownAt, String digest) {
        int parked = Projection.parkedEvents(session);
        return new Answer.Provenance(
                knownAt,
                Projection.applied(session),
                projection.version(),
                parked,
                parked > 0 || projection.failed(),
                digest);
    }
}
