package org.waymark.publication;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param authorities whose cases may be read; null for all in this home, which only the embedded accounts are given
 */
public record Asker(String name, @Nullable Set<String> authorities) {}
