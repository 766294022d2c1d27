package org.waymark.ledger;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waymark.ledger.Verification.Fault;

/**
 * Holds every seal against what the ledger held at its position, and the seals against each other.
 *
 * @param file what the file says
 * @param mark what the store remembers of the last
 */
record SealCheck(SealFile.Lines file, SealMark mark) {

    /** An event that is not as sealed comes before a seal that is not as made: the events are what matters. */
    Optional<Fault> fault(Map<Long, Contents> ledger, long events) {
        return file.seals().isEmpty() ? none(events) : contents(ledger).or(this::chain);
    }

    private Optional<Fault> none(long events) {
        return events == 0 && mark.equals(SealMark.NONE)
                ? Optional.empty()
                : Optional.of(Fault.notSealed(mark.equals(SealMark.NONE) ? null : mark.number()));
    }

    private Optional<Fault> contents(Map<Long, Contents> ledger) {
        long shown = 0;
        for (var seal : file.seals()) {
            if (seal.wasEdited()) {
                continue;
            }
            if (!seal.contents().equals(Objects.requireNonNull(ledger.get(seal.position())))) {
                return Optional.of(Fault.contents(seal, shown));
            }
            shown = seal.position();
        }
        return Optional.empty();
    }

    private Optional<Fault> chain() {
        var before = SealMark.NONE;
        boolean remembered = mark.equals(before);
        for (var seal : file.seals()) {
            if (seal.number() != before.number() + 1 || !seal.before().equals(before.hash()) || seal.wasEdited()) {
                return Optional.of(Fault.sealChain(before.number() + 1));
            }
            before = SealMark.of(seal);
            remembered |= mark.equals(before);
        }
        return remembered
                ? Optional.empty()
                : Optional.of(Fault.sealChain(Math.min(before.number() + 1, mark.number())));
    }
}
