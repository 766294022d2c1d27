package org.waymark.glossary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Definition;

/** Every term of {@code reference/glossary.csv}, and every measure as its header explains it. */
public final class Glossary {
    private static final Comparator<GlossaryEntry> BY_TERM =
            Comparator.comparing(entry -> entry.term().toLowerCase(Locale.ROOT));

    /** What stands in the place of an expansion in lines about milestones. */
    private static final String MILESTONE = "Milestone";

    private final List<GlossaryEntry> entries;

    private Glossary(List<GlossaryEntry> entries) {
        this.entries = entries;
    }

    /** @param definitions of a code's versions the last is the one that is explained */
    public static Glossary with(Collection<Definition> definitions) {
        Map<String, GlossaryEntry> measures = new LinkedHashMap<>();
        definitions.forEach(each -> measures.put(each.code(), entry(each)));
        return new Glossary(Stream.concat(terms().stream(), measures.values().stream())
                .sorted(BY_TERM)
                .toList());
    }

    private static List<GlossaryEntry> terms() {
        var file = Objects.requireNonNull(Glossary.class.getResourceAsStream("/reference/glossary.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Glossary::entry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GlossaryEntry entry(NamedCsvRecord row) {
        return new GlossaryEntry(
                row.getField("term"), filled(row, "expansion"), row.getField("meaning"), filled(row, "source"));
    }

    private static @Nullable String filled(NamedCsvRecord row, String column) {
        var value = row.getField(column);
        return value.isEmpty() ? null : value;
    }

    private static GlossaryEntry entry(Definition definition) {
        return new GlossaryEntry(definition.code(), definition.title(), definition.meaning(), definition.source());
    }

    /** Terms and what they are short for; a milestone's name is short for nothing. */
    public Map<String, String> shortFor() {
        Map<String, String> shortFor = new TreeMap<>();
        for (var entry : entries) {
            if (entry.expansion() != null && !entry.expansion().equals(MILESTONE)) {
                shortFor.put(entry.term(), entry.expansion());
            }
        }
        return shortFor;
    }

    /** What tells of all the words that are searched for, or their beginnings, best first; everything for null. */
    public List<GlossaryEntry> find(@Nullable String search) {
        if (search == null) {
            return entries;
        }
        var words = GlossaryEntry.words(search);
        return entries.stream()
                .filter(entry -> !words.isEmpty() && entry.answers(words) > 0)
                .sorted(Comparator.comparingInt((GlossaryEntry entry) -> -entry.answers(words))
                        .thenComparing(BY_TERM))
                .toList();
    }
}
