package org.waymark.web.pages.dashboards;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Note;
import org.waymark.web.pages.Days;
import org.waymark.web.pages.Rememberable;

/**
 * The headline figures of a year.
 *
 * @param period the newest year of which anything is told; empty where there is none
 * @param changed how many of the figures are printed otherwise now; null where they are those of now
 */
record Glance(
        String period,
        List<Tile> tiles,
        GlanceAnswer.Provenance provenance,
        Note.Tier tier,
        @Nullable Integer changed) implements Rememberable {
    private static final int LETTERS_OF_A_TILE = 400;

    static Glance of(
            GlanceAnswer then, @Nullable GlanceAnswer now, List<GlanceAnswer.England> england, Note.Tier tier) {
        var period = then.newest().orElse("");
        var tiles = period.isEmpty() ? List.<Tile>of() : new Tiles(then, now, england, period).all();
        return new Glance(
                period,
                tiles,
                then.provenance(),
                tier,
                now == null
                        ? null
                        : (int) tiles.stream()
                                .map(Tile::now)
                                .filter(Objects::nonNull)
                                .count());
    }

    public String moment() {
        return Days.of(provenance.knownAt());
    }

    @Override
    public List<String> questions() {
        return List.of("ad-hoc");
    }

    @Override
    public String digest() {
        return provenance.digest();
    }

    @Override
    public int size() {
        return tiles.size() * LETTERS_OF_A_TILE;
    }
}
