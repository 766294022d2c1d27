package org.waymark.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;
import org.waymark.publication.EditionSummary.Status;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.question.Question;

/**
 * The tier of members and officers: a look-up in what was approved. Nothing is reckoned for them, and what they are refused
 * depends on nobody's figures.
 */
public final class PublishedTier {
    private final Asking asking;
    private final EditionCatalogues catalogues;
    private final MeasureLibrary library;
    private final EditionStanding standing;

    PublishedTier(Asking asking, EditionCatalogues catalogues, MeasureLibrary library, EditionStanding standing) {
        this.asking = asking;
        this.catalogues = catalogues;
        this.library = library;
        this.standing = standing;
    }

    /** What councils publish, whatever their figures are. */
    public List<EditionCatalogue> catalogues() {
        return catalogues.newest();
    }

    /**
     * What is published of one council and period.
     *
     * @param number the edition that is asked for; null for the one that was approved last
     * @param table the one that is asked for; null for all of it
     * @throws Refusal {@code NOT_IN_CATALOGUE}, or {@code NOT_PUBLISHED} whether there is no such council, nothing of it, or
     *     nothing that was approved
     */
    public PublishedEdition edition(
            String authority, String period, @Nullable Integer number, @Nullable String table, Asker asker) {
        catalogues.check(period, table);
        return asking.look(asked("edition"), asker, sight -> {
            var approved = EditionShelf.editions(sight.session(), sight.scope().authorities(), Status.APPROVED);
            var edition = approved.stream()
                    .filter(each -> each.id().authority().value().equals(authority)
                            && each.id().period().equals(period)
                            && (number == null || each.id().number() == number))
                    .reduce((_, later) -> later)
                    .orElseThrow(() ->
                            new Refusal("NOT_PUBLISHED", "Nothing is published of this. Ask editions for what is."));
            var whole = standing.of(edition, Objects.requireNonNull(edition.released()), approved);
            return table == null ? whole : whole.onlyOf(table);
        });
    }

    /**
     * What is published of a breakdown: of one council, the one that the question chooses by authority, or the only one that
     * publishes here. As known at an instant stand editions of no later knowledge.
     *
     * @throws Refusal {@code WHICH_COUNCIL}, {@code UNKNOWN_MEASURE}
     */
    public PublishedBreakdown breakdown(Question question, Asker asker) {
        return breakdown(question, asker, approved -> approved);
    }

    /**
     * The same as it was read when these editions were the newest: what was approved since in the place of one of them is passed over,
     * and so is what was published of nothing then.
     */
    public PublishedBreakdown breakdownAsIn(Collection<EditionId> editions, Question question, Asker asker) {
        return breakdown(question, asker, approved -> upTo(editions, approved));
    }

    private PublishedBreakdown breakdown(
            Question question, Asker asker, UnaryOperator<List<EditionSummary>> standingOf) {
        return asking.look(asked("breakdown"), asker, sight -> {
            var approved = EditionShelf.editions(sight.session(), sight.scope().authorities(), Status.APPROVED);
            return new PublishedBreakdowns(catalogues, library, standing, standingOf.apply(approved))
                    .of(question, sight.scope().knownAt());
        });
    }

    /** Those before them are kept: an edition tells in their words what it holds back. */
    private static List<EditionSummary> upTo(Collection<EditionId> editions, List<EditionSummary> approved) {
        List<EditionSummary> kept = new ArrayList<>();
        List<EditionId> after = new ArrayList<>();
        for (var each : approved) {
            var id = each.id();
            if (editions.stream().anyMatch(id::isOfTheSame) && after.stream().noneMatch(id::isOfTheSame)) {
                kept.add(each);
            }
            if (editions.contains(id)) {
                after.add(id);
            }
        }
        return kept;
    }

    public List<EditionSummary> approved(Asker asker) {
        return editions("editions", Status.APPROVED, asker);
    }

    /** @throws Refusal where none that was approved is named so */
    public EditionSummary approved(EditionId edition, Asker asker) {
        return approved(asker).stream()
                .filter(each -> each.id().equals(edition))
                .findFirst()
                .orElseThrow(EditionId::unknown);
    }

    /** For those who make editions: all of them, whatever became of them. */
    public List<EditionSummary> proposals(Asker asker) {
        return editions("proposedEditions", null, asker);
    }

    private List<EditionSummary> editions(String kind, @Nullable Status status, Asker asker) {
        return asking.look(
                asked(kind),
                asker,
                sight -> EditionShelf.editions(sight.session(), sight.scope().authorities(), status));
    }

    private static Asking.Asked asked(String kind) {
        return new Asking.Asked(kind, List.of(), Map.of(), null, null);
    }
}
