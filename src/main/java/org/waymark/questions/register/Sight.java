package org.waymark.questions.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the register somebody may read.
 *
 * @param onlyCirculated nothing but questions of which members have the answer
 * @param authorities of which councils; null for all. Questions about no single council are everybody's
 */
public record Sight(boolean onlyCirculated, @Nullable Set<String> authorities) {
    boolean covers(Entry entry) {
        return (!onlyCirculated || entry.status() == Entry.Status.CIRCULATED)
                && (authorities == null
                        || entry.authority() == null
                        || authorities.contains(entry.authority().value()));
    }
}
