package org.waymark.timeliness.projection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The file that answered before the live one. On disk it is closed, and as it was; in memory it is open, or gone. */
final class LastFile {
    private final Function<Path, Existing> opening;
    private final Quarantine quarantine;
    private @Nullable ProjectionFile inMemory;

    LastFile(Function<Path, Existing> opening, Quarantine quarantine) {
        this.opening = opening;
        this.quarantine = quarantine;
    }

    /** @param former which answers no more */
    void keep(ProjectionFile former) {
        if (former.path() == null) {
            inMemory = former;
        } else {
            former.retire();
        }
    }

    /**
     * Where it was found out that it cannot be gone on with, it is out of the way then.
     *
     * @param path null where it is in memory
     */
    Existing open(@Nullable Path path) {
        if (path == null) {
            return new Existing(inMemory, "", true);
        }
        var found = opening.apply(path);
        if (found.usable() == null && found.certain() && Files.exists(path)) {
            quarantine.take(path, found.because());
        }
        return found;
    }

    /** Where the step fails it is closed, so that it can be tried again. */
    ProjectionFile unlessItFails(ProjectionFile opened, Supplier<ProjectionFile> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            if (opened.path() != null) {
                opened.close(false);
            }
            throw e;
        }
    }

    /** It answers again. */
    void release() {
        inMemory = null;
    }

    /** What is in memory is gone with it. */
    void close() {
        if (inMemory != null) {
            inMemory.warehouse().discard();
            inMemory = null;
        }
    }
}
