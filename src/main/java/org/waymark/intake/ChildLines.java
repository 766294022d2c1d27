package org.waymark.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which line of the header file lists the child of a row, so that problems can be put together by child. */
final class ChildLines {
    private final Map<String, Map<Integer, String>> childByLine = new HashMap<>();
    private final Map<String, Integer> headerLines = new HashMap<>();

    private ChildLines() {}

    static ChildLines of(ReadFiles files) {
        var lines = new ChildLines();
        files.tables().values().forEach(lines::look);
        return lines;
    }

    private void look(CsvTable table) {
        var column = table.kind().childColumn();
        Map<Integer, String> children = new HashMap<>();
        for (var row : table.rows()) {
            var child = table.text(row, column);
            children.put(row.line(), child);
            if (table.kind() == FileKind.HEADER) {
                headerLines.putIfAbsent(child, row.line());
            }
        }
        childByLine.put(table.file(), children);
    }

    @Nullable
    Integer lineOf(@Nullable String file, @Nullable Integer line) {
        var child = file == null || line == null
                ? null
                : childByLine.getOrDefault(file, Map.of()).get(line);
        return child == null ? null : headerLines.get(child);
    }
}
