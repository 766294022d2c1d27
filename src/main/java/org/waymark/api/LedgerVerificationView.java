package org.waymark.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.waymark.ledger.Seal;
import org.waymark.ledger.Verification;

/** Whether the ledger is as it was written, in the shape of the schema. */
record LedgerVerificationView(
        boolean ok,
        Verification.@Nullable Fault fault,
        long streams,
        long events,
        @Nullable SealView lastSeal,
        long eventsSinceLastSeal,
        int tornSeals) {

    record SealView(long number, OffsetDateTime at, long position, long streams, long events, String hash) {
        static SealView of(Seal seal) {
            return new SealView(
                    seal.number(), Moments.utc(seal.at()), seal.position(), seal.streams(), seal.events(), seal.hash());
        }
    }

    static LedgerVerificationView of(Verification found) {
        var seal = found.lastSeal();
        return new LedgerVerificationView(
                found.fault() == null,
                found.fault(),
                found.streams(),
                found.events(),
                seal == null ? null : SealView.of(seal),
                found.eventsSince(),
                found.torn());
    }
}
