package org.waymark.identity;

import java.nio.file.Path;
import java.util.List;

/** A copy of the ledger of shredded keys, to tell how far it reaches. */
public final class ShreddedCopy {
    private final List<Shredded> lines;
    private final boolean whole;

    private ShreddedCopy(ShreddedFile file) {
        lines = file.lines();
        whole = file.isWhole();
    }

    /** Of a file that need not exist. */
    public static ShreddedCopy of(Path file) {
        return new ShreddedCopy(new ShreddedFile(file));
    }

    /**
     * How far a ledger had got.
     *
     * @param lines the number of its last line, 0 where nothing was shredded
     * @param hash of that line
     */
    public record Mark(long lines, String hash) {}

    public Mark mark() {
        return lines.isEmpty()
                ? new Mark(0, "")
                : new Mark(lines.getLast().number(), lines.getLast().hash());
    }

    /** Whether it is the same ledger, as it was then or later. */
    public boolean reaches(Mark mark) {
        return mark.lines() == 0
                || lines.stream()
                        .anyMatch(line ->
                                line.number() == mark.lines() && line.hash().equals(mark.hash()));
    }

    /** Whether no line was changed, lost or written half. */
    public boolean isWhole() {
        return whole;
    }
}
