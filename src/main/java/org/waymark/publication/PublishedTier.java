package org.waymark.publication;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EditionId;
import org.waymark.publication.EditionSummary.Status;
import org.waymark.shared.Refusal;

/**
 * The tier of members and officers: a look-up in what was approved. Nothing is reckoned for them, and what they are refused
 * depends on nobody's figures.
 */
public final class PublishedTier {
    private final Asking asking;
    private final EditionShelf shelf;
    private final EditionCatalogues catalogues;

    PublishedTier(Asking asking, EditionShelf shelf, EditionCatalogues catalogues) {
        this.asking = asking;
        this.shelf = shelf;
        this.catalogues = catalogues;
    }

    /** What councils publish, whatever their figures are. */
    public List<EditionCatalogue> catalogues() {
        return catalogues.newest();
    }

    /**
     * What is published of one council and period.
     *
     * @param table the one that is asked for; null for all of it
     * @throws Refusal {@code NOT_IN_CATALOGUE}, or {@code NOT_PUBLISHED} whether there is no such council, nothing of it, or
     *     nothing that was approved
     */
    public PublishedEdition edition(String authority, String period, @Nullable String table, Asker asker) {
        catalogues.check(period, table);
        return asking.look(asked("edition"), asker, sight -> {
            var approved = shelf.editions(sight.session(), sight.scope().authorities(), Status.APPROVED).stream()
                    .filter(each -> each.id().authority().value().equals(authority)
                            && each.id().period().equals(period))
                    .reduce((_, later) -> later)
                    .orElseThrow(() ->
                            new Refusal("NOT_PUBLISHED", "Nothing is published of this. Ask editions for what is."));
            var edition = shelf.published(sight.session(), approved);
            return table == null ? edition : edition.onlyOf(table);
        });
    }

    public List<EditionSummary> approved(Asker asker) {
        return editions("editions", Status.APPROVED, asker);
    }

    /** For those who make editions: all of them, whatever became of them. */
    public List<EditionSummary> proposals(Asker asker) {
        return editions("proposedEditions", null, asker);
    }

    private List<EditionSummary> editions(String kind, @Nullable Status status, Asker asker) {
        return asking.look(
                asked(kind),
                asker,
                sight -> shelf.editions(sight.session(), sight.scope().authorities(), status));
    }

    /** For those who make editions: what is hidden in one, and why. */
    public ProposedEdition proposed(EditionId edition, Asker asker) {
        return asking.look(asked("proposedEdition"), asker, sight -> {
            var found = shelf.editions(sight.session(), sight.scope().authorities(), null).stream()
                    .filter(each -> each.id().equals(edition))
                    .findFirst()
                    .orElseThrow(EditionId::unknown);
            return shelf.proposed(sight.session(), found);
        });
    }

    private static Asking.Asked asked(String kind) {
        return new Asking.Asked(kind, List.of(), Map.of(), null, null);
    }
}
