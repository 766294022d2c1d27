package org.waymark.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with files: all of it, and each thing once, however many lines it spoils. */
final class Problems {
    private record Thing(String file, String what) {}

    private record Lines(long first, int more) {
        Lines andOneMore() {
            return new Lines(first, more + 1);
        }
    }

    private final Map<Thing, Lines> things = new LinkedHashMap<>();

    void add(String file, long line, String what) {
        things.merge(new Thing(file, what), new Lines(line, 0), (lines, _) -> lines.andOneMore());
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    List<String> told() {
        List<String> told = new ArrayList<>();
        things.forEach((thing, lines) -> told.add("%s line %d%s %s"
                .formatted(
                        thing.file(),
                        lines.first(),
                        lines.more() == 0 ? "" : " (and %d more)".formatted(lines.more()),
                        thing.what())));
        return told;
    }
}
