package org.waymark.recording;

import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.Refusal;

/** How a person names a household of adopters: by its key here, or as the authority's own records do. */
public sealed interface HouseholdReference {
    record ByKey(HouseholdKey key) implements HouseholdReference {}

    /** @param mayBeNew whether a household is opened where none is known by that reference */
    record ByReference(AuthorityCode authority, String reference, boolean mayBeNew) implements HouseholdReference {}

    /** @throws Refusal where it is named in neither way, or in both */
    static HouseholdReference of(
            @Nullable String key, @Nullable String authority, @Nullable String reference, boolean mayBeNew) {
        if (key != null && authority == null && reference == null) {
            return new ByKey(Ids.household(key));
        }
        if (key == null && authority != null && reference != null && !reference.isBlank()) {
            return new ByReference(new AuthorityCode(authority), Ids.reference(reference), mayBeNew);
        }
        throw new Refusal(
                "HOUSEHOLD_REFERENCE",
                "Name the household either by its key, or by authority and the authority's own reference together.");
    }
}
