package org.waymark.briefing;

import java.time.Instant;
import java.util.List;

/**
 * How the whole note is made again.
 *
 * @param questions each saved question by name with its variables as JSON
 * @param digest of all figures of the note, as SHA-256
 */
public record Reproduction(List<String> questions, Instant knownAt, long position, String digest) {}
