package org.waymark.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.api.EditionView.CatalogueView;
import org.waymark.api.EditionView.ProposedView;
import org.waymark.api.EditionView.SummaryView;
import org.waymark.journey.commands.EditionTold;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.OverrideReason;
import org.waymark.journey.events.RejectionReason;
import org.waymark.publication.EditionCall;
import org.waymark.publication.Editions;
import org.waymark.publication.Gate;
import org.waymark.publication.PublishedTier;
import org.waymark.recording.Ids;

@Controller
class EditionController {
    private final PublishedTier published;
    private final Editions editions;

    EditionController(Gate gate, Editions editions) {
        this.published = gate.published();
        this.editions = editions;
    }

    @QueryMapping
    List<CatalogueView> catalogue() {
        return published.catalogues().stream().map(CatalogueView::of).toList();
    }

    @QueryMapping
    List<SummaryView> editions(Authentication login) {
        return published.approved(Askers.of(login)).stream()
                .map(SummaryView::of)
                .toList();
    }

    @QueryMapping
    EditionView edition(
            @Argument String authority,
            @Argument String period,
            @Argument @Nullable String table,
            @Argument @Nullable Integer number,
            Authentication login) {
        return EditionView.of(published.edition(authority, period, number, table, Askers.of(login)));
    }

    @QueryMapping
    List<SummaryView> proposedEditions(Authentication login) {
        return published.proposals(Askers.of(login)).stream()
                .map(SummaryView::of)
                .toList();
    }

    @QueryMapping
    ProposedView proposedEdition(@Argument String edition, Authentication login) {
        return ProposedView.of(editions.proposed(EditionId.parse(edition), Askers.of(login)));
    }

    record ToldView(String edition, boolean already) {
        static ToldView of(EditionTold told) {
            return new ToldView(told.edition().toString(), told.already());
        }
    }

    record KeyInput(String attribute, String code) {}

    record CellInput(List<KeyInput> of) {
        /** A code given twice is as good as one of which there is none. */
        SortedMap<String, String> codes() {
            SortedMap<String, String> codes = new TreeMap<>();
            of.forEach(key -> codes.merge(key.attribute(), key.code(), (one, other) -> one + " " + other));
            return codes;
        }
    }

    @MutationMapping
    ToldView proposeEdition(
            @Argument String commandId,
            @Argument String authority,
            @Argument String period,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        return ToldView.of(
                editions.propose(call(commandId, login), authority, period, Moments.instant(asKnownAt), now));
    }

    @MutationMapping
    ToldView approveEdition(@Argument String commandId, @Argument String edition, Authentication login) {
        return ToldView.of(editions.approve(call(commandId, login), EditionId.parse(edition)));
    }

    @MutationMapping
    ToldView rejectEdition(
            @Argument String commandId,
            @Argument String edition,
            @Argument RejectionReason because,
            Authentication login) {
        return ToldView.of(editions.reject(call(commandId, login), EditionId.parse(edition), because));
    }

    @MutationMapping
    ToldView overrideRelease(
            @Argument String commandId,
            @Argument String edition,
            @Argument List<CellInput> cells,
            @Argument Set<String> headlines,
            @Argument OverrideReason because,
            Authentication login) {
        var shown = cells.stream().map(CellInput::codes).toList();
        return ToldView.of(editions.override(
                call(commandId, login), EditionId.parse(edition), shown, new TreeSet<>(headlines), because));
    }

    private static EditionCall call(String commandId, Authentication login) {
        return new EditionCall(Ids.command(commandId), Askers.of(login));
    }
}
