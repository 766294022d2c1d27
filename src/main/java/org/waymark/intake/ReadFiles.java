package org.waymark.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files that are used.
 *
 * @param tables those that could be read as their kind
 * @param sent every kind whose header row was seen, read or not
 */
record ReadFiles(Map<FileKind, CsvTable> tables, Set<FileKind> sent) {
    private static final int HEADER_LENGTH = 8_000;

    static ReadFiles of(List<SubmittedFile> submitted, Problems problems) {
        Map<FileKind, CsvTable> tables = new EnumMap<>(FileKind.class);
        Set<FileKind> sent = EnumSet.noneOf(FileKind.class);
        for (var file : Archive.opened(submitted, problems)) {
            var kind = kindByFirstLine(file);
            kind.ifPresent(sent::add);
            var unused = kind.filter(each -> !each.isUsed());
            if (unused.isPresent()) {
                problems.warning(
                        file.name(),
                        "FILE_NOT_USED",
                        "This is the %s file. It was recognised and is not used: no figure here rests on it."
                                .formatted(unused.get().name().toLowerCase(Locale.ROOT)));
                continue;
            }
            PlainText.of(file, problems)
                    .flatMap(text -> CsvReading.of(file.name(), text, problems))
                    .ifPresent(table -> {
                        IdentifierShapes.warn(table, problems);
                        var other = tables.putIfAbsent(table.kind(), table);
                        if (other != null) {
                            problems.error(
                                    table.file(),
                                    "DUPLICATE_FILE",
                                    "There are two files of this kind, this one and %s. Send one of each."
                                            .formatted(other.file()));
                        }
                    });
        }
        if (submitted.isEmpty()) {
            problems.error(null, "NOTHING_TO_IMPORT", "Send at least one file, as form fields of the name \"file\".");
        }
        return new ReadFiles(tables, sent);
    }

    /** Told from the first line alone, so that whatever else is wrong with such a file cannot block. */
    private static Optional<FileKind> kindByFirstLine(SubmittedFile file) {
        var start = new String(
                file.content(), 0, Math.min(file.content().length, HEADER_LENGTH), StandardCharsets.ISO_8859_1);
        var firstLine = start.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replace("\u00EF\u00BB\u00BF", "");
        var columns = Arrays.stream(firstLine.split(","))
                .map(column -> column.strip().replace("\"", ""))
                .toList();
        return FileKind.of(columns);
    }

    boolean hasReturn() {
        return tables.keySet().stream().anyMatch(kind -> kind.use() == FileKind.Use.RETURN);
    }

    /** The table of a file that may have none but its header, which then states nothing and is warned of. */
    Optional<CsvTable> table(FileKind kind, Problems problems) {
        var table = Optional.ofNullable(tables.get(kind));
        table.filter(each -> each.rows().isEmpty())
                .ifPresent(each -> problems.warning(
                        each.file(), "NO_ROWS", "This file has no rows below its header and states nothing."));
        return table.filter(each -> !each.rows().isEmpty());
    }

    int rows() {
        return tables.values().stream().mapToInt(table -> table.rows().size()).sum();
    }
}
