package org.waymark.timeliness.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.warehouse.WarehouseFiles;

/**
 * Takes a file out of the way that cannot be gone on with. It is removed, since it may hold what is to be destroyed,
 * unless it is wanted to be looked at; what is not a file is never removed, only moved aside.
 *
 * @param kept whether it is wanted to be looked at: until something is shredded
 */
record Quarantine(boolean kept, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final String MARK = ".quarantine-";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    static final Quarantine NONE = new Quarantine(false, Clock.systemUTC());

    void take(Path file, String because) {
        LOG.warn(
                "The projection {} ({} bytes) is filled again from the events: {}",
                file.getFileName(),
                size(file),
                because);
        if (!Files.isDirectory(file) && !kept) {
            WarehouseFiles.remove(file);
            return;
        }
        var aside = file.resolveSibling(file.getFileName() + MARK + TIME.format(clock.instant()));
        try {
            WarehouseFiles.rename(file, aside);
            LOG.warn("It was moved to {}, to be looked at and removed", aside.getFileName());
        } catch (UncheckedIOException e) {
            throw new IllegalStateException(
                    "%s is in the way of the projection and cannot be moved. Remove it, then start again."
                            .formatted(file.toAbsolutePath()),
                    e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
