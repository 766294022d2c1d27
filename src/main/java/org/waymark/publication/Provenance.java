package org.waymark.publication;

import java.time.Instant;

/**
 * What an answer rests on. With the question and its definitions' versions it can be had again.
 *
 * @param knownAt as known when
 * @param position of the last event that the figures include
 * @param projection version of the tables
 * @param parkedEvents events that could not be read
 * @param provisional whether figures may change without anything new being told
 * @param digest SHA-256 of the resolved question, the definition versions and the answer
 */
public record Provenance(
        Instant knownAt, long position, String projection, int parkedEvents, boolean provisional, String digest) {}
