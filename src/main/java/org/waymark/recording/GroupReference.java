package org.waymark.recording;

import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.Refusal;
import org.waymark.shared.SiblingGroupKey;

/**
 * Who speaks of which sibling group: the group by its key here, whoever opened it, or as the speaker's own records do.
 *
 * @param key null where it is named by {@code groupId}
 * @param mayBeNew whether a group is opened where none is known by that id
 */
public record GroupReference(
        AuthorityCode authority,
        @Nullable SiblingGroupKey key,
        @Nullable String groupId,
        boolean mayBeNew) {

    /** @throws Refusal where it is named in neither way, or in both */
    public static GroupReference of(
            String authority, @Nullable String key, @Nullable String groupId, boolean mayBeNew) {
        if ((key == null) == (groupId == null || groupId.isBlank())) {
            throw new Refusal(
                    "GROUP_REFERENCE", "Name the sibling group either by its key, or by the authority's own group id.");
        }
        return new GroupReference(
                new AuthorityCode(authority),
                key == null ? null : Ids.siblingGroup(key),
                groupId == null ? null : Ids.reference(groupId),
                mayBeNew);
    }
}
