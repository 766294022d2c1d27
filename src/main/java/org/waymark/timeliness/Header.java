package org.waymark.timeliness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The leading comment of a measure's file: {@code key: value}, going on over lines that are set in. */
final class Header {
    private static final Pattern ENTRY = Pattern.compile(" ([^:]+): *(.*)");
    private static final String SET_IN = "   ";

    private record Entry(int line, String value) {}

    private final String file;
    private final Map<HeaderKey, Entry> entries = new EnumMap<>(HeaderKey.class);
    private final List<String> problems;

    private Header(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * @param lines without their dashes
     * @param problems to which whatever is wrong is added, with its file and line
     */
    static Header read(String file, List<String> lines, List<String> problems) {
        var header = new Header(file, problems);
        @Nullable HeaderKey current = null;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith(SET_IN)) {
                header.goOn(current, line.strip(), i + 1);
            } else {
                current = header.begin(current, line, i + 1);
            }
        }
        for (var key : HeaderKey.values()) {
            if (key.isRequired() && !header.entries.containsKey(key)) {
                header.problem(1, "has no line \"-- %s: ...\"".formatted(key.inFile()));
            }
        }
        return header;
    }

    private void goOn(@Nullable HeaderKey current, String more, int line) {
        var before = current == null ? null : entries.get(current);
        if (current == null || before == null) {
            problem(line, "goes on with nothing that was begun");
        } else {
            entries.put(current, new Entry(before.line(), before.value() + " " + more));
        }
    }

    private @Nullable HeaderKey begin(@Nullable HeaderKey before, String text, int line) {
        var entry = ENTRY.matcher(text);
        if (!entry.matches()) {
            problem(line, "is neither \"-- key: value\" nor set in by three blanks");
            return before;
        }
        var name = entry.group(1);
        var key = HeaderKey.of(name);
        if (key.isEmpty()) {
            problem(line, "has the unknown key \"%s\"".formatted(name));
            return before;
        }
        place(before, key.get(), new Entry(line, entry.group(2).strip()));
        return key.get();
    }

    private void place(@Nullable HeaderKey before, HeaderKey key, Entry entry) {
        if (entries.putIfAbsent(key, entry) != null) {
            problem(entry.line(), "says \"%s\" again".formatted(key.inFile()));
        } else if (before != null && key.compareTo(before) < 0) {
            problem(entry.line(), "says \"%s\" after \"%s\"".formatted(key.inFile(), before.inFile()));
        }
    }

    /** Something about the key's line, or about the file as a whole where it has no such line. */
    void problem(HeaderKey key, String what) {
        var entry = entries.get(key);
        problem(entry == null ? 1 : entry.line(), what);
    }

    private void problem(int line, String what) {
        problems.add("queries/%s.sql line %d %s".formatted(file, line, what));
    }

    boolean has(HeaderKey key) {
        return entries.containsKey(key);
    }

    @Nullable
    String text(HeaderKey key) {
        var entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** The value as something else than text; what cannot be read is a problem, and then as if it were not there. */
    <T> Optional<T> as(HeaderKey key, String expected, Function<String, Optional<T>> reading) {
        var entry = entries.get(key);
        return entry == null ? Optional.empty() : one(key, entry.value(), expected, reading);
    }

    /** As {@link #as}, for values that stand beside each other. */
    <T> List<T> each(HeaderKey key, String separator, String expected, Function<String, Optional<T>> reading) {
        var entry = entries.get(key);
        List<T> all = new ArrayList<>();
        if (entry != null) {
            for (var part : entry.value().split(Pattern.quote(separator), -1)) {
                one(key, part.strip(), expected, reading).ifPresent(all::add);
            }
        }
        return all;
    }

    private <T> Optional<T> one(HeaderKey key, String value, String expected, Function<String, Optional<T>> reading) {
        var read = reading.apply(value);
        if (read.isEmpty()) {
            problem(key, "has under \"%s\" not %s but \"%s\"".formatted(key.inFile(), expected, value));
        }
        return read;
    }
}
