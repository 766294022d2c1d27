package org.waymark.web.pages;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was made for pages and may be wanted again: the latest that were wanted, as far as there is room for them. */
public final class Remembered<K, V> {
    /** Letters, of two bytes each at most. */
    private static final long ROOM = 16_000_000;

    private final long room;
    private final Map<K, Kept<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    public Remembered() {
        this(ROOM);
    }

    Remembered(long room) {
        this.room = room;
    }

    private record Kept<V>(V value, long size) {}

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key)).map(Kept::value);
    }

    /** @param size of the value, in letters */
    public synchronized void put(K key, V value, long size) {
        var before = kept.put(key, new Kept<>(value, size));
        taken += size - (before == null ? 0 : before.size());
        Iterator<Kept<V>> oldest = kept.values().iterator();
        while (taken > room && oldest.hasNext()) {
            taken -= oldest.next().size();
            oldest.remove();
        }
    }
}
