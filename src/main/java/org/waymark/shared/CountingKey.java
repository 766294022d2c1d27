package org.waymark.shared;

/** Names what an authority counts by the year, as {@link ChildKey} names a child. */
public record CountingKey(AuthorityCode authority) {
    @Override
    public String toString() {
        return "counts/" + authority.value();
    }
}
