package org.waymark.shared;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The leading comment of a file, by which it says what it is: {@code key: value}, going on over lines that are set in. */
public final class Header<K extends Enum<K> & Header.Key> {
    /** What such a comment may say; its constants stand in the order in which it says it. */
    public interface Key {
        String name();

        /** As it stands in the file, {@code valid from}. */
        default String inFile() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        boolean isRequired();
    }

    private static final Pattern ENTRY = Pattern.compile(" ([^:]+): *(.*)");
    private static final String SET_IN = "   ";

    private record Entry(int line, String value) {}

    private final String file;
    private final List<K> keys;
    private final Map<K, Entry> entries;
    private final List<String> problems;

    private Header(String file, Class<K> keys, List<String> problems) {
        this.file = file;
        this.keys = List.copyOf(EnumSet.allOf(keys));
        this.entries = new EnumMap<>(keys);
        this.problems = problems;
    }

    /**
     * @param lines without the signs that make them a comment
     * @param problems to which whatever is wrong is added, with its file and line
     */
    public static <K extends Enum<K> & Key> Header<K> read(
            String file, Class<K> keys, List<String> lines, List<String> problems) {
        var header = new Header<>(file, keys, problems);
        @Nullable K current = null;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith(SET_IN)) {
                header.goOn(current, line.strip(), i + 1);
            } else {
                current = header.begin(current, line, i + 1);
            }
        }
        for (var key : header.keys) {
            if (key.isRequired() && !header.entries.containsKey(key)) {
                header.problem(1, "does not say \"%s: ...\"".formatted(key.inFile()));
            }
        }
        return header;
    }

    private void goOn(@Nullable K current, String more, int line) {
        var before = current == null ? null : entries.get(current);
        if (current == null || before == null) {
            problem(line, "goes on with nothing that was begun");
        } else {
            entries.put(current, new Entry(before.line(), before.value() + " " + more));
        }
    }

    private @Nullable K begin(@Nullable K before, String text, int line) {
        var entry = ENTRY.matcher(text);
        if (!entry.matches()) {
            problem(line, "is neither \"key: value\" nor set in by three blanks");
            return before;
        }
        var name = entry.group(1);
        var key = keys.stream().filter(each -> each.inFile().equals(name)).findFirst();
        if (key.isEmpty()) {
            problem(line, "has the unknown key \"%s\"".formatted(name));
            return before;
        }
        place(before, key.get(), new Entry(line, entry.group(2).strip()));
        return key.get();
    }

    private void place(@Nullable K before, K key, Entry entry) {
        if (entries.putIfAbsent(key, entry) != null) {
            problem(entry.line(), "says \"%s\" again".formatted(key.inFile()));
        } else if (before != null && key.compareTo(before) < 0) {
            problem(entry.line(), "says \"%s\" after \"%s\"".formatted(key.inFile(), before.inFile()));
        }
    }

    /** Something about the key's line, or about the file as a whole where it has no such line. */
    public void problem(K key, String what) {
        var entry = entries.get(key);
        problem(entry == null ? 1 : entry.line(), what);
    }

    private void problem(int line, String what) {
        problems.add("%s line %d %s".formatted(file, line, what));
    }

    public boolean has(K key) {
        return entries.containsKey(key);
    }

    public @Nullable String text(K key) {
        var entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** The value as something else than text; what cannot be read is a problem, and then as if it were not there. */
    public <T> Optional<T> as(K key, String expected, Function<String, Optional<T>> reading) {
        var entry = entries.get(key);
        return entry == null ? Optional.empty() : one(key, entry.value(), expected, reading);
    }

    /** As {@link #as}, for values that stand beside each other. */
    public <T> List<T> each(K key, String separator, String expected, Function<String, Optional<T>> reading) {
        var entry = entries.get(key);
        List<T> all = new ArrayList<>();
        if (entry != null) {
            for (var part : entry.value().split(Pattern.quote(separator), -1)) {
                one(key, part.strip(), expected, reading).ifPresent(all::add);
            }
        }
        return all;
    }

    private <T> Optional<T> one(K key, String value, String expected, Function<String, Optional<T>> reading) {
        var read = reading.apply(value);
        if (read.isEmpty()) {
            problem(key, "has under \"%s\" not %s but \"%s\"".formatted(key.inFile(), expected, value));
        }
        return read;
    }
}
