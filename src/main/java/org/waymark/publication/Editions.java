package org.waymark.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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
import org.waymark.journey.events.Released;
import org.waymark.ledger.EventJson;
import org.waymark.ledger.Ledger;
import org.waymark.publication.EditionSummary.Overrule;
import org.waymark.publication.EditionSummary.Status;
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
    private static final Duration LONGEST_TURN = Duration.ofMinutes(2);

    private final Ledger ledger;
    private final Projection projection;
    private final EditionCatalogues catalogues;
    private final EditionWork working;
    private final EditionStanding standing;
    private final BiFunction<AuthorityCode, String, PersonKey> persons;
    private final BiFunction<AuthorityCode, String, String> keyed;
    private final ReentrantLock turn = new ReentrantLock();

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
        this.working = new EditionWork(projection, library, catalogues, authorities);
        this.standing = new EditionStanding(catalogues, library);
        this.persons = persons;
        this.keyed = keyed;
    }

    /** What an edition is worked out from: of which council and period, as known when, and what is overruled in it. */
    private record Asked(
            EditionCatalogue catalogue, AuthorityCode authority, String period, Instant knownAt, Overrule overrule) {
        /** For what its decoys are chosen: proposed again, it hides the same, and another period something else. */
        String choice() {
            return "decoys/%s/%s".formatted(catalogue.id(), period);
        }
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
                call, council, () -> work(new Asked(catalogue, council.authority(), period, knownAt, Overrule.NONE)));
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
        var before = summary(edition);
        var asked = asked(before);
        var catalogue = asked.catalogue();
        boolean areNone = overrule.cells().isEmpty() && overrule.headlines().isEmpty();
        if (areNone
                || !EditionCells.cells(catalogue).containsAll(overrule.cells())
                || !catalogue.headlines().containsAll(overrule.headlines())) {
            throw new Refusal(
                    "UNKNOWN_CELL",
                    "Name cells of tables of the catalogue by their attributes and codes, or headlines that count by their measures.");
        }
        var work = work(new Asked(catalogue, asked.authority(), asked.period(), asked.knownAt(), overrule));
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
        var work = unlessTold(call, council, () -> work(asked(summary(edition))));
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
        var council = council(edition, asker);
        var summary = summary(edition);
        var before = approved(council.authority()).stream()
                .takeWhile(each -> !each.id().equals(edition))
                .toList();
        var made = inTurn(() -> made(asked(summary), before));
        if (!content(council.authority(), made.released()).equals(summary.content())) {
            throw new Refusal(
                    "EDITION_STALE",
                    "It would not be the same any more: more is known, or published, than when it was proposed. What was approved of it can be read with edition.");
        }
        return standing.proposed(summary, made, before);
    }

    private Asked asked(EditionSummary edition) {
        return new Asked(
                catalogues.named(edition.id().catalogue()),
                edition.id().authority(),
                edition.id().period(),
                edition.knownAt(),
                edition.overrule());
    }

    private EditionSummary summary(EditionId edition) {
        return projection
                .warehouse()
                .read(session -> EditionShelf.edition(
                        session, List.of(edition.authority().value()), edition));
    }

    /** All of one council, in the order in which they were. */
    private List<EditionSummary> approved(AuthorityCode authority) {
        return projection
                .warehouse()
                .read(session -> EditionShelf.editions(session, List.of(authority.value()), Status.APPROVED));
    }

    private Work work(Asked asked) {
        var approved = approved(asked.authority());
        var made = made(asked, approved);
        return new Work(
                asked.knownAt(),
                made.position(),
                approved.size(),
                content(asked.authority(), made.released()),
                made.released());
    }

    private MadeEdition made(Asked asked, List<EditionSummary> approved) {
        return working.make(
                asked.catalogue(),
                asked.authority(),
                asked.catalogue().period(asked.period()).orElseThrow(),
                asked.knownAt(),
                approved.stream().map(EditionWork.Approved::of).toList(),
                asked.overrule(),
                keyed.apply(asked.authority(), asked.choice()));
    }

    private String content(AuthorityCode authority, Released released) {
        return keyed.apply(authority, "content/" + EventJson.of(released));
    }

    private PersonKey person(CouncilKey council, EditionCall call) {
        return persons.apply(council.authority(), call.asker().name());
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
        return told ? null : inTurn(work);
    }

    /** One at a time: it takes all of a processor. */
    private <T> T inTurn(Supplier<T> work) {
        if (!isOurTurn()) {
            throw new Refusal("EDITION_BUSY", "Other editions are being worked out. Ask again in a minute.");
        }
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    private boolean isOurTurn() {
        try {
            return turn.tryLock(LONGEST_TURN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
