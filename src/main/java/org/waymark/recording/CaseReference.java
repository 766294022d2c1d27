package org.waymark.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Refusal;

/** How a person names a case: by its key here, or as the authority's own records do. */
public sealed interface CaseReference {
    record ByKey(ChildKey key) implements CaseReference {}

    /** @param mayBeNew whether a case is opened where none is known by that id */
    record ByAuthority(AuthorityCode authority, String childId, boolean mayBeNew) implements CaseReference {}

    static CaseReference of(
            @Nullable String key, @Nullable String authority, @Nullable String childId, boolean mayBeNew) {
        if (key != null && authority == null && childId == null) {
            return new ByKey(Ids.child(key));
        }
        if (key == null && authority != null && childId != null && !childId.isBlank()) {
            return new ByAuthority(new AuthorityCode(authority), Ids.reference(childId), mayBeNew);
        }
        throw new Refusal("CASE_REFERENCE", "Name the case either by its key, or by authority and child id together.");
    }

    /** Whose case it is said to be. */
    default Optional<AuthorityCode> saidOf() {
        return this instanceof ByAuthority named ? Optional.of(named.authority()) : Optional.empty();
    }
}
