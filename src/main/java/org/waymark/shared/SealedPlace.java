package org.waymark.shared;

/**
 * Where a sealed text stands. It opens there and nowhere else.
 *
 * @param eventType stable name of the event that holds it
 */
public record SealedPlace(ChildKey child, String eventType, String factId) {
    @Override
    public String toString() {
        return child + "/" + eventType + "/" + factId;
    }
}
