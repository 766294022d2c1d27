package org.waymark.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures in rows and columns, each cell one figure, never blank.
 *
 * @param name within its note, in small letters with dashes, as {@code by-group-a10}: of sheets, files and anchors
 * @param summary what it shows, computed from it, for those who do not see it
 * @param headings of the columns that say what a row is about, as "Ethnic group"
 * @param columns of figures
 * @param notes about rows or columns, and the meaning of each mark that is used
 */
public record Table(
        String name,
        String caption,
        String summary,
        List<String> headings,
        List<Column> columns,
        List<Row> rows,
        List<String> notes) {
    /** @param unit as "days" or "children"; null where it differs from row to row and the row's label says it */
    public record Column(String heading, @Nullable String unit) {}

    /**
     * @param labels one for each of the table's headings
     * @param figures one for each of its columns
     */
    public record Row(List<String> labels, boolean isTotal, List<Figure> figures) {}
}
