package org.waymark.intake;

import java.util.List;
import java.util.Map;

/**
 * A file that was read as its kind.
 *
 * @param positions where each column stands
 */
record CsvTable(String file, FileKind kind, Map<String, Integer> positions, List<Row> rows) {

    /** One row below the header. */
    record Row(int line, List<String> fields) {}

    /** The trimmed text of a cell; empty where it is blank or the file lacks the column. */
    String text(Row row, String column) {
        var position = positions.get(column);
        return position == null ? "" : row.fields().get(position).strip();
    }

    Problems.Place at(Row row, String column) {
        return new Problems.Place(file, row.line(), column);
    }

    Problems.Place at(Row row) {
        return new Problems.Place(file, row.line(), null);
    }
}
