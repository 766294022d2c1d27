package org.waymark.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.SubmissionList;
import org.waymark.timeliness.Workings;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.ChangeQuestion;
import org.waymark.timeliness.question.ComparisonQuestion;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.ResidualCase;
import org.waymark.timeliness.question.WaitingQuestion;
import org.waymark.timeliness.question.WorkedCases;
import org.waymark.warehouse.Session;

/**
 * Answers questions for cells. Here, and nowhere else, it is decided whose cases an asker may read and what of a cell may
 * be shown. There are two tiers: exact, for analysts and not for publication; and published.
 */
public final class Gate {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Projection projection;
    private final MeasureLibrary library;
    private final LocalAuthorities authorities;
    private final Asking asking;
    private final BreakdownRows rows;
    private final EditionCatalogues catalogues;

    /** Where nothing is published: the exact tier alone. */
    public Gate(Projection projection, MeasureLibrary library, LocalAuthorities authorities, Clock clock) {
        this(projection, library, authorities, EditionCatalogues.NONE, clock);
    }

    public Gate(
            Projection projection,
            MeasureLibrary library,
            LocalAuthorities authorities,
            EditionCatalogues catalogues,
            Clock clock) {
        this.projection = projection;
        this.library = library;
        this.authorities = authorities;
        this.asking = new Asking(projection, clock);
        this.rows = new BreakdownRows(new ExactCells(library), authorities);
        this.catalogues = catalogues;
    }

    /** This gate, to which it is always that moment: what one request asks is asked at one instant. */
    public Gate at(Instant now) {
        return new Gate(projection, library, authorities, catalogues, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** What is published, which is all that members and officers read. */
    public PublishedTier published() {
        return new PublishedTier(asking, catalogues, library, new EditionStanding(catalogues, library));
    }

    public Answer breakdown(Question question, Asker asker) {
        var breakdowns = new Breakdowns(library, rows);
        return asking.look(breakdowns.asked(question), asker, sight -> breakdowns.of(sight, question));
    }

    /** How the answer to a question is made. */
    public Explanation explain(Question question, Asker asker) {
        var explanations = new Explanations(library, rows);
        return asking.look(explanations.asked(question), asker, sight -> explanations.of(sight, question));
    }

    public WaitingAnswer waiting(WaitingQuestion question, Asker asker) {
        var waiting = new WaitingAnswers(library, authorities, question);
        return asking.look(waiting.asked(), asker, waiting::of);
    }

    /** How far groups are apart, and how sure that is. */
    public Comparison compare(ComparisonQuestion question, Asker asker) {
        var comparisons = new Comparisons(library, rows);
        return asking.look(comparisons.asked(question), asker, sight -> comparisons.of(sight, question));
    }

    /** Why a figure moved between two years. */
    public ChangeExplanation explainChange(ChangeQuestion question, Asker asker) {
        var changes = new Changes(library, rows, authorities);
        return asking.look(changes.asked(question), asker, sight -> changes.of(sight, question));
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
        var code = library.definition(measure).code();
        var asked = new Asking.Asked("workings", List.of(code), where, asKnownAt, purpose);
        return asking.look(
                asked,
                asker,
                sight -> new Workings(library).of(sight.session(), measure, period, sight.scope(), passOver, give));
    }

    /** What became of published figures, and why. */
    public Restatement restatement(RestatementQuestion question, Asker asker) {
        var restatements = new Restatements(
                library, rows, position -> projection.candidates().asAt(position));
        return asking.look(restatements.asked(question), asker, sight -> restatements.of(sight, question));
    }

    public Reconciliation reconciliation(ReconciliationQuestion question, Asker asker) {
        var reconciliations = new Reconciliations(library, rows, authorities);
        return asking.look(reconciliations.asked(question), asker, sight -> reconciliations.of(sight, question));
    }

    /** The children who do not add up in one check and year, all of them. */
    public List<ResidualCase> residualCases(
            String check, FinancialYear year, ReconciliationQuestion question, Asker asker) {
        var reconciliations = new Reconciliations(library, rows, authorities);
        var named = library.checkOf(check);
        return asking.look(
                reconciliations.askedForCases(named, question),
                asker,
                sight -> reconciliations.cases(sight, named, year));
    }

    public List<SubmissionSummary> submissions(@Nullable String authority, @Nullable FinancialYear year, Asker asker) {
        return projection
                .warehouse()
                .read(session -> SubmissionList.of(
                        session,
                        Asking.readable(session, asker),
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
                                row.getLong("position"),
                                row.getInt("children"))));
    }

    /** For imports: which figures a return would move. */
    public Headlines headlines() {
        return new Headlines(rows, library);
    }

    /** For a recompute: every cell of a state of the tables, as known at an instant. */
    public EveryCell everyCell(Session session, Instant knownAt) {
        return new EveryCell(rows, library, session, knownAt);
    }

    /** Returns when answers include all that was stored before the call. */
    public void awaitEverythingStored() {
        if (!projection.awaitStored(LONGEST_WAIT)) {
            throw new Refusal(
                    "PROJECTION_BEHIND", "It is stored, but the figures do not show it yet. Ask again in a while.");
        }
    }

    /** Codes by which figures are asked for: measures and their versions, checks, what is published. */
    public Set<String> codes() {
        Set<String> codes = new HashSet<>(library.ids());
        library.definitions().forEach(each -> codes.addAll(List.of(each.code(), each.version())));
        library.checks().forEach(each -> codes.add(each.code()));
        catalogues.newest().forEach(each -> {
            codes.add(each.id());
            codes.addAll(each.tableNames().keySet());
        });
        return codes;
    }

    public List<Definition> definitions(@Nullable String measure) {
        return measure == null ? library.definitions() : library.definitionsOf(measure);
    }
}
