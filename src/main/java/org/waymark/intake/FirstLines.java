package org.waymark.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Problems.Place;
import org.waymark.shared.ChildKey;

/** Where each child of an import first stands in its files; in the file that lists it, where it stands in several. */
final class FirstLines {
    private final Map<String, Place> places = new HashMap<>();
    private final @Nullable String headerFile;

    FirstLines(ReadFiles files, Map<String, ChildKey> children) {
        for (var table : files.tables().values()) {
            var column = table.kind().childColumn();
            if (table.positions().containsKey(column)) {
                for (var row : table.rows()) {
                    var key = children.get(table.text(row, column));
                    if (key != null) {
                        places.putIfAbsent(key.toString(), table.at(row));
                    }
                }
            }
        }
        var header = files.tables().get(FileKind.HEADER);
        headerFile = header == null ? null : header.file();
    }

    Optional<Place> of(String childKey) {
        return Optional.ofNullable(places.get(childKey));
    }

    /** Null where none was sent. */
    @Nullable
    String headerFile() {
        return headerFile;
    }
}
