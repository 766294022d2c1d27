package org.waymark.briefing;

import java.time.Instant;
import java.util.List;

/**
 * How the whole note is made again.
 *
 * @param questions each saved question by name with its variables as JSON
 * @param editions from which its figures are; none where they are exact
 * @param position of the last event; 0 where it rests on editions, or on what others published
 * @param digest of all figures of the note, as SHA-256
 */
public record Reproduction(
        List<String> questions, List<String> editions, Instant knownAt, long position, String digest) {}
