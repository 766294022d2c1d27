package org.waymark.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
import org.waymark.ledger.Ledger;
import org.waymark.shared.AsKnownAt;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CouncilKey;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.PersonKey;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/** The door for what is decided about publication. What it acknowledges is stored, and can be read. */
public final class Editions {
    private static final Sql TOLD = Sql.file("editions/told");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final Projection projection;
    private final EditionCatalogues catalogues;
    private final EditionReading reading;
    private final EditionShelf shelf;
    private final BiFunction<AuthorityCode, String, PersonKey> persons;
    private final BiFunction<AuthorityCode, String, String> seeds;
    private final ReentrantLock making = new ReentrantLock();

    /**
     * @param persons by what key a login is named in the events of an authority
     * @param seeds on what its choices rest that look like chance, by what is chosen
     */
    public Editions(
            Ledger ledger,
            Projection projection,
            MeasureLibrary library,
            EditionCatalogues catalogues,
            LocalAuthorities authorities,
            BiFunction<AuthorityCode, String, PersonKey> persons,
            BiFunction<AuthorityCode, String, String> seeds) {
        this.ledger = ledger;
        this.projection = projection;
        this.catalogues = catalogues;
        this.reading = new EditionReading(projection, library, authorities);
        this.shelf = new EditionShelf(catalogues, library);
        this.persons = persons;
        this.seeds = seeds;
    }

    /**
     * Works out what may be shown of a period.
     *
     * @param asked as known when; null for now
     * @throws Refusal where it is none of what councils publish, not all of it is known, or something that tells of the same
     *     children is published
     */
    public EditionTold propose(
            EditionCall call, String authority, String period, @Nullable Instant asked, Instant now) {
        var catalogue = catalogues.of(period);
        var knownAt = AsKnownAt.settled(asked, now);
        var council = new CouncilKey(readable(authority, call.asker())
                .orElseThrow(() -> new Refusal("NO_DATA", "There is nothing of this authority that you may publish.")));
        return send(new ProposeEdition(
                council,
                call.command(),
                person(council, call),
                catalogue.id(),
                period,
                asked,
                unlessTold(
                        call,
                        () -> made(
                                reading.read(
                                        catalogue,
                                        council.authority(),
                                        catalogue.period(period).orElseThrow(),
                                        knownAt),
                                List.of()))));
    }

    /**
     * Shows cells that the rules hide, and works the edition out anew with these.
     *
     * @param shown codes by attribute of each such cell
     */
    public EditionTold override(
            EditionCall call, EditionId edition, List<SortedMap<String, String>> shown, OverrideReason because) {
        var council = council(edition, call.asker());
        var work = unlessTold(call, () -> overridden(edition, shown));
        return send(new OverrideEdition(council, call.command(), person(council, call), edition, shown, because, work));
    }

    private Work overridden(EditionId edition, List<SortedMap<String, String>> shown) {
        var before = summary(edition);
        var catalogue = catalogues.named(edition.catalogue());
        var facts = reading.read(
                catalogue,
                edition.authority(),
                catalogue.period(edition.period()).orElseThrow(),
                before.knownAt());
        if (shown.isEmpty() || !EditionCells.cells(catalogue).containsAll(shown)) {
            throw new Refusal("UNKNOWN_CELL", "Name cells of tables of the catalogue, by their attributes and codes.");
        }
        var work = made(facts, shown);
        if (!EditionCells.shown(work.released()).containsAll(shown)) {
            throw new Refusal(
                    "OVERRIDE_IMPOSSIBLE",
                    "With these cells shown, the tables in which they stand can no longer be protected. Name fewer.");
        }
        return work;
    }

    /** By somebody else than who proposed it: from then on everybody may read it. */
    public EditionTold approve(EditionCall call, EditionId edition) {
        var council = council(edition, call.asker());
        return send(new ApproveEdition(council, call.command(), person(council, call), edition));
    }

    public EditionTold reject(EditionCall call, EditionId edition, RejectionReason because) {
        var council = council(edition, call.asker());
        return send(new RejectEdition(council, call.command(), person(council, call), edition, because));
    }

    private EditionSummary summary(EditionId edition) {
        return projection
                .warehouse()
                .read(session -> shelf
                        .editions(session, List.of(edition.authority().value()), null)
                        .stream()
                        .filter(each -> each.id().equals(edition))
                        .findFirst()
                        .orElseThrow(EditionId::unknown));
    }

    private Work made(EditionFacts facts, List<SortedMap<String, String>> shown) {
        return EditionMaking.make(facts, shown, seeds.apply(facts.authority(), facts.choice()));
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

    /** One at a time: it takes all of a processor. */
    private @Nullable Work unlessTold(EditionCall call, Supplier<Work> work) {
        if (!making.tryLock()) {
            throw new Refusal("EDITION_BUSY", "Another edition is being worked out. Ask again in a minute.");
        }
        try {
            boolean told = projection
                    .warehouse()
                    .read(session -> session.one(
                            TOLD, row -> row.getBoolean(1), call.command().toString()));
            return told ? null : work.get();
        } finally {
            making.unlock();
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
