package org.waymark.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Definition;

/**
 * Published figures, what they are now, and what made the difference.
 *
 * @param definitions of then and of now
 * @param published what the published set rested on, with the digest of a breakdown that asks for it
 */
public record Restatement(
        List<RestatedCell> cells, List<Definition> definitions, Provenance published, Provenance provenance) {

    /** What makes a difference, in the order in which it is looked for. */
    public enum Cause {
        /** The printed figure was another than the ledger's of then. */
        PRINTED_OTHERWISE,
        /** A submission that it rested on was withdrawn since. */
        WITHDRAWALS,
        /** Something was told of which nothing had been said. */
        NEW_FACTS,
        /** Something is told otherwise than before, or no longer. */
        CORRECTIONS,
        /** The figure is defined otherwise. */
        DEFINITION
    }

    /**
     * @param printed as it was printed; null where the ledger's figure of then is what was published
     * @param difference the figure now less the published one: cases, days, or parts of 1; null where one of them is missing
     * @param parts come to the difference, to the last digit; empty where it is null
     * @param cases what happened to each case that makes it up
     */
    public record RestatedCell(
            String period,
            List<Answer.Key> keys,
            PublishedCell then,
            PublishedCell now,
            @Nullable String printed,
            @Nullable BigDecimal difference,
            List<Part> parts,
            List<RestatedCase> cases) {}

    /**
     * @param cases how many more cases are in the figure by it
     * @param numerator how many more of them are in the numerator
     * @param figure by how much it moves the figure; null where on the way there is none, over no cases
     */
    public record Part(
            Cause cause, int cases, int numerator, @Nullable BigDecimal figure) {}

    /**
     * One case at one turn of what is known of it.
     *
     * @param knownAt when it became known; null for a withdrawal and for a definition, which hold for all times
     * @param before null where it was not considered
     * @param after null where it no longer is
     */
    public record RestatedCase(
            String caseKey,
            String authority,
            Cause cause,
            @Nullable Instant knownAt,
            @Nullable CaseState before,
            @Nullable CaseState after,
            List<RestatedFact> facts) {}

    /** As in workings. */
    public record CaseState(
            LocalDate countedOn,
            @Nullable Double value,
            boolean inNumerator,
            @Nullable String excludedBecause) {}

    /**
     * @param turn ADDED, ENDED, CHANGED or GONE
     * @param kind of fact
     * @param milestone for a milestone that a tracker or a recorder told
     * @param day that names the fact
     * @param submission that told it, or no longer does; null for a recorder's
     * @param position of the event
     * @param type of the event
     * @param knownAt when the council said so
     */
    public record RestatedFact(
            String turn,
            String kind,
            @Nullable String milestone,
            @Nullable LocalDate day,
            @Nullable String submission,
            @Nullable Long position,
            @Nullable String type,
            @Nullable Instant knownAt) {}
}
