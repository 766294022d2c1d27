package org.waymark.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.ShreddedCopy;
import org.waymark.ledger.Contents;
import org.waymark.querylog.Mark;

/**
 * What a backup holds, for whoever puts it back. Names no child.
 *
 * @param format of the backup as a whole
 * @param program the version that made it
 * @param takenAt when
 * @param authorities codes of those of whom the vault keeps something
 * @param ledger what the events added up to
 * @param fault what was wrong with the ledger already when it was taken, in words; or null
 * @param seals how many lines of seals it holds
 * @param shredded how far the ledger of shredded keys had got, which itself is not in it
 * @param asked how far the query log had got; null where there was none
 * @param files all other files in it
 */
public record Manifest(
        int format,
        String program,
        Instant takenAt,
        List<String> authorities,
        Contents ledger,
        @Nullable String fault,
        long seals,
        ShreddedCopy.Mark shredded,
        @Nullable Mark asked,
        List<Entry> files) {

    static final int FORMAT = 2;
    static final String NAME = "manifest.json";

    /** @param name relative to the home, with slashes */
    public record Entry(String name, long bytes, String sha256) {}
}
