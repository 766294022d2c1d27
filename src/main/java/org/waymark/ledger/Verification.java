package org.waymark.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Whether the ledger is as it was written. Names streams and positions, never what events say.
 *
 * @param fault the first thing that is wrong, or null
 * @param streams how many were read
 * @param events how many were read
 * @param lastSeal the last seal in the file, or null
 * @param eventsSince how many events no seal covers
 * @param torn how many lines of the seals' file are no seals
 */
public record Verification(
        @Nullable Fault fault,
        long streams,
        long events,
        @Nullable Seal lastSeal,
        long eventsSince,
        int torn) {

    /** What is wrong. Of several things the first of these that is found: rows before seals, seals before their file. */
    public enum Reason {
        SEQUENCE,
        HASH,
        POSITION,
        UNREADABLE,
        SEAL,
        SEAL_CHAIN,
        NOT_SEALED
    }

    /**
     * @param stream null where only a position or a seal is known
     * @param sequence of the event that is missing or wrong
     * @param after for SEAL: events up to here are borne out by the seal before
     * @param position of the event that is missing or wrong; for SEAL: the last that it covers
     * @param seal its number; for NOT_SEALED: that of the last that the store remembers, if any
     */
    public record Fault(
            Reason reason,
            @Nullable String stream,
            @Nullable Long sequence,
            @Nullable Long after,
            @Nullable Long position,
            @Nullable Long seal) {

        static Fault of(Reason reason, String stream, long sequence, long position) {
            return new Fault(reason, stream, sequence, null, position, null);
        }

        static Fault missing(long position) {
            return new Fault(Reason.POSITION, null, null, null, position, null);
        }

        static Fault contents(Seal seal, long after) {
            return new Fault(Reason.SEAL, null, null, after, seal.position(), seal.number());
        }

        static Fault sealChain(long seal) {
            return new Fault(Reason.SEAL_CHAIN, null, null, null, null, seal);
        }

        static Fault unreadable() {
            return new Fault(Reason.UNREADABLE, null, null, null, null, null);
        }

        static Fault notSealed(@Nullable Long lastRemembered) {
            return new Fault(Reason.NOT_SEALED, null, null, null, null, lastRemembered);
        }

        /** In words, for whoever has to look into it. */
        public String sentence() {
            return switch (reason) {
                case SEQUENCE -> "Event %d of stream %s is missing or out of its place.".formatted(sequence, stream);
                case HASH -> "Event %d of stream %s is not as it was written.".formatted(sequence, stream);
                case POSITION ->
                    stream == null
                            ? "The event at position %d is missing.".formatted(position)
                            : "Event %d of stream %s stands at position %d, before the one that it follows."
                                    .formatted(sequence, stream, position);
                case UNREADABLE -> "The file of the event store is damaged.";
                case SEAL ->
                    "Events between positions %d and %d are not those that were sealed (seal %d), though they fit together."
                            .formatted(after, position, seal);
                case SEAL_CHAIN ->
                    "Seal %d is missing from the file of seals, or was changed: what it sealed can no longer be shown."
                            .formatted(seal);
                case NOT_SEALED ->
                    seal == null
                            ? "Nothing was sealed yet, so nothing shows that events are those that were written."
                            : "The file of seals is missing: what seals 1 to %d sealed can no longer be shown."
                                    .formatted(seal);
            };
        }
    }
}
