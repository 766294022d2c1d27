package org.waymark.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.waymark.journey.commands.EditionCommand.Work;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released;
import org.waymark.ledger.EventJson;
import org.waymark.publication.EditionSummary.Overrule;
import org.waymark.publication.EditionSummary.Status;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.projection.Projection;

/** What editions come to, before and after they are approved: worked out one at a time, and always to the same. */
final class EditionDrafts {
    private static final Duration LONGEST_TURN = Duration.ofMinutes(2);

    private final Projection projection;
    private final EditionCatalogues catalogues;
    private final EditionWork working;
    private final EditionStanding standing;
    private final BiFunction<AuthorityCode, String, String> keyed;
    private final ReentrantLock turn = new ReentrantLock();

    EditionDrafts(
            Projection projection,
            MeasureLibrary library,
            EditionCatalogues catalogues,
            LocalAuthorities authorities,
            BiFunction<AuthorityCode, String, String> keyed) {
        this.projection = projection;
        this.catalogues = catalogues;
        this.working = new EditionWork(projection, library, catalogues, authorities);
        this.standing = new EditionStanding(catalogues, library);
        this.keyed = keyed;
    }

    /** What an edition is worked out from: of which council and period, as known when, and what is overruled in it. */
    record Asked(
            EditionCatalogue catalogue, AuthorityCode authority, String period, Instant knownAt, Overrule overrule) {
        /** For what its decoys are chosen: proposed again, it hides the same, and another period something else. */
        String choice() {
            return "decoys/%s/%s".formatted(catalogue.id(), period);
        }
    }

    /**
     * With what is hidden in it and why.
     *
     * @throws Refusal {@code EDITION_STALE} where it would not be the same any more
     */
    ProposedEdition proposed(EditionId edition) {
        var summary = summary(edition);
        var before = approved(edition.authority()).stream()
                .takeWhile(each -> !each.id().equals(edition))
                .toList();
        var made = inTurn(() -> made(asked(summary), before));
        if (!content(edition.authority(), made.released()).equals(summary.content())) {
            throw new Refusal(
                    "EDITION_STALE",
                    "It would not be the same any more: more is known, or published, than when it was proposed. What was approved of it can be read with edition.");
        }
        return standing.proposed(summary, made, before);
    }

    Work work(Asked asked) {
        return inTurn(() -> {
            var approved = approved(asked.authority());
            var made = made(asked, approved);
            return new Work(
                    asked.knownAt(),
                    made.position(),
                    approved.size(),
                    content(asked.authority(), made.released()),
                    made.released());
        });
    }

    Asked asked(EditionSummary edition) {
        return new Asked(
                catalogues.named(edition.id().catalogue()),
                edition.id().authority(),
                edition.id().period(),
                edition.knownAt(),
                edition.overrule());
    }

    EditionSummary summary(EditionId edition) {
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
}
