package org.waymark.web.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Note;

/**
 * A note as a page shows it.
 *
 * @param html its body, in which every text is escaped
 * @param questions by name, for the query log
 * @param changed how many of its figures are printed otherwise now; null where they are those of now
 */
public record ShownNote(
        String html,
        Note.Tier tier,
        List<String> questions,
        Instant knownAt,
        String digest,
        @Nullable Integer changed) implements Rememberable {
    @Override
    public int size() {
        return html.length();
    }

    /** As at which moment its figures are known, {@code 30 June 2023, 23:59}. */
    public String moment() {
        return Days.of(knownAt.atOffset(ZoneOffset.UTC));
    }

    /** What has become of its figures since, in words; empty where they are those of now. */
    public String sinceThen() {
        return switch (changed) {
            case null -> "";
            case Integer none when none == 0 -> "None of these figures has changed since.";
            case Integer one
            when one == 1 ->
                "1 of these figures has changed since. It is marked [r], with what is known now beside it.";
            case Integer more ->
                "%d of these figures have changed since. Each is marked [r], with what is known now beside it."
                        .formatted(more);
        };
    }
}
