package org.waymark.shared;

/** Names what one council publishes, as {@link ChildKey} names a child. */
public record CouncilKey(AuthorityCode authority) {
    @Override
    public String toString() {
        return "editions/" + authority.value();
    }
}
