package org.waymark.querylog;

import java.util.function.UnaryOperator;

/**
 * How a purpose is kept: sealed, since somebody may have named a child in it. The log itself cannot open it, and needs not to: hashes go
 * over what is kept.
 */
public record OwnWords(UnaryOperator<String> seal, UnaryOperator<String> open) {}
