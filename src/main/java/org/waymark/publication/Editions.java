package org.waymark.publication;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.EditionCommand;
import org.waymark.journey.commands.EditionCommand.ApproveEdition;
import org.waymark.journey.commands.EditionCommand.OverrideEdition;
import org.waymark.journey.commands.EditionCommand.ProposeEdition;
import org.waymark.journey.commands.EditionCommand.RejectEdition;
import org.waymark.journey.commands.EditionCommand.Work;
import org.waymark.journey.commands.EditionTold;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.OverrideReason;
import org.waymark.journey.events.RejectionReason;
import org.waymark.ledger.Ledger;
import org.waymark.publication.EditionDrafts.Asked;
import org.waymark.publication.EditionSummary.Overrule;
import org.waymark.shared.AsKnownAt;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CouncilKey;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.PersonKey;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/**
 * Makes editions: by two people, and worked out anew whenever one of them looks or decides, so that of what nobody approved nothing
 * has to be kept.
 */
public final class Editions {
    private static final Sql TOLD = Sql.file("editions/told");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final Projection projection;
    private final EditionCatalogues catalogues;
    private final EditionDrafts drafts;
    private final BiFunction<AuthorityCode, String, PersonKey> persons;

    /**
     * @param persons by what key a login is named in the events of an authority
     * @param keyed what a text comes to under an authority's key: choices that look like chance, and digests that nobody can try out
     */
    public Editions(
            Ledger ledger,
            Projection projection,
            MeasureLibrary library,
            EditionCatalogues catalogues,
            LocalAuthorities authorities,
            BiFunction<AuthorityCode, String, PersonKey> persons,
            BiFunction<AuthorityCode, String, String> keyed) {
        this.ledger = ledger;
        this.projection = projection;
        this.catalogues = catalogues;
        this.drafts = new EditionDrafts(projection, library, catalogues, authorities, keyed);
        this.persons = persons;
    }

    /**
     * Works out what may be shown of a period.
     *
     * @param asked as known when; null for now
     * @throws Refusal where it is none of what councils publish, or not all of it is known
     */
    public EditionTold propose(
            EditionCall call, String authority, String period, @Nullable Instant asked, Instant now) {
        var catalogue = catalogues.of(period);
        var knownAt = AsKnownAt.settled(asked, now);
        var council = new CouncilKey(readable(authority, call.asker())
                .orElseThrow(() -> new Refusal("NO_DATA", "There is nothing of this authority that you may publish.")));
        var work = unlessTold(
                call,
                council,
                () -> drafts.work(new Asked(catalogue, council.authority(), period, knownAt, Overrule.NONE)));
        return send(new ProposeEdition(
                council, call.command(), person(council, call), catalogue.id(), period, asked, work));
    }

    /**
     * Shows what the rules hide or hold back, and works the edition out anew with that.
     *
     * @param cells codes by attribute of each such cell
     * @param headlines measures by id with version
     */
    public EditionTold override(
            EditionCall call,
            EditionId edition,
            List<SortedMap<String, String>> cells,
            SortedSet<String> headlines,
            OverrideReason because) {
        var council = council(edition, call.asker());
        var work = unlessTold(call, council, () -> overruled(edition, new Overrule(cells, headlines, because.name())));
        return send(new OverrideEdition(
                council, call.command(), person(council, call), edition, cells, headlines, because, work));
    }

    private Work overruled(EditionId edition, Overrule overrule) {
        var asked = drafts.asked(drafts.summary(edition));
        var catalogue = asked.catalogue();
        boolean areNone = overrule.cells().isEmpty() && overrule.headlines().isEmpty();
        if (areNone
                || !EditionCells.cells(catalogue).containsAll(overrule.cells())
                || !catalogue.headlines().containsAll(overrule.headlines())) {
            throw new Refusal(
                    "UNKNOWN_CELL",
                    "Name cells of tables of the catalogue by their attributes and codes, or headlines that count by their measures.");
        }
        var work = drafts.work(new Asked(catalogue, asked.authority(), asked.period(), asked.knownAt(), overrule));
        if (!EditionCells.shown(work.released()).containsAll(overrule.cells())) {
            throw new Refusal(
                    "OVERRIDE_IMPOSSIBLE",
                    "With these cells shown, the tables in which they stand can no longer be protected. Name fewer.");
        }
        return work;
    }

    /** By somebody else than who proposed it: from then on everybody may read it. */
    public EditionTold approve(EditionCall call, EditionId edition) {
        var council = council(edition, call.asker());
        var work = unlessTold(call, council, () -> drafts.work(drafts.asked(drafts.summary(edition))));
        return send(new ApproveEdition(council, call.command(), person(council, call), edition, work));
    }

    public EditionTold reject(EditionCall call, EditionId edition, RejectionReason because) {
        var council = council(edition, call.asker());
        return send(new RejectEdition(council, call.command(), person(council, call), edition, because));
    }

    /**
     * An edition with what is hidden in it and why.
     *
     * @throws Refusal {@code EDITION_STALE} where it would not be the same any more
     */
    public ProposedEdition proposed(EditionId edition, Asker asker) {
        council(edition, asker);
        return drafts.proposed(edition);
    }

    private PersonKey person(CouncilKey council, EditionCall call) {
        return persons.apply(council.authority(), one(call.asker().name()));
    }

    /** A directory may give back a login as it was typed; it is one person's all the same. */
    private static String one(String login) {
        return Normalizer.normalize(login, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private CouncilKey council(EditionId edition, Asker asker) {
        return new CouncilKey(readable(edition.authority().value(), asker).orElseThrow(EditionId::unknown));
    }

    /** Another's authority, and one that there is not, are answered alike. */
    private Optional<AuthorityCode> readable(String authority, Asker asker) {
        return projection
                .warehouse()
                .read(session -> Asking.readable(session, asker).stream()
                        .filter(authority::equals)
                        .map(AuthorityCode::new)
                        .findFirst());
    }

    private @Nullable Work unlessTold(EditionCall call, CouncilKey council, Supplier<Work> work) {
        boolean told = projection
                .warehouse()
                .read(session -> session.one(
                        TOLD,
                        row -> row.getBoolean(1),
                        call.command().toString(),
                        council.authority().value()));
        return told ? null : work.get();
    }

    private EditionTold send(EditionCommand command) {
        var told = ledger.askAll(List.of(command), EditionTold.class).getFirst();
        if (!projection.awaitStored(LONGEST_WAIT)) {
            throw new Refusal(
                    "PROJECTION_BEHIND",
                    "It is stored, but cannot be read yet. Look at the service's health; nothing has to be sent again.");
        }
        return told;
    }
}
