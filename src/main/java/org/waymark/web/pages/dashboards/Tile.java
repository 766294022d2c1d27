package org.waymark.web.pages.dashboards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One headline figure.
 *
 * @param title of its measure
 * @param text the figure, or the mark in its place, as {@code [c]}
 * @param explanation why there is no figure; null where there is one
 * @param now what is known now, where that is printed otherwise; null where it is not, or the figure is of now
 * @param beside what it is to be seen beside: the year before, a threshold, England; each a sentence
 * @param dashboard by name, on which there is more of it
 */
record Tile(
        String title,
        String text,
        @Nullable String explanation,
        @Nullable String now,
        List<String> beside,
        String dashboard) {}
