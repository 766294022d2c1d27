package org.waymark.ledger;

/**
 * What a ledger held at one position, told by digests.
 *
 * @param heads over the name, last sequence and last hash of every stream, in the order of their names
 * @param order over the hashes of all events, in the order of their positions
 */
public record Contents(long position, long streams, long events, String heads, String order) {}
