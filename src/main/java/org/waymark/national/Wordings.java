package org.waymark.national;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which series the words of a file stand for: DfE words the same things differently from release to release. */
final class Wordings {
    private static final String ANY = "*";

    /**
     * @param characteristic what the words part the series by; {@code Total} where they name the whole of it
     * @param words the characteristic as it counts
     */
    record Meant(Series series, String characteristic, String words) {
        static Meant of(Series series, String characteristic) {
            return new Meant(series, characteristic, PublishedFigure.words(characteristic));
        }
    }

    /** As they stand in a file. */
    private record Pair(String group, String item) {}

    private record Wording(String item, Series series) {
        boolean fits(String words) {
            return item.endsWith(ANY) ? words.startsWith(item.substring(0, item.length() - 1)) : words.equals(item);
        }

        Meant meant(String item) {
            return Meant.of(series, this.item.endsWith(ANY) ? item.strip() : "Total");
        }
    }

    private final Map<String, List<Wording>> byGroup = new HashMap<>();
    private final Map<String, Boolean> groups = new HashMap<>();
    private final Map<Pair, Optional<Meant>> found = new HashMap<>();

    /** Takes in what a shelf says of words beside what is known of them already; the same words may not mean another series. */
    void takeIn(Shelf shelf, Map<String, Series> series, Problems problems) {
        groups.clear();
        found.clear();
        CsvFile.read(shelf, "wordings.csv", List.of("group", "item", "series"), problems)
                .ifPresent(file -> file.rows().forEach(row -> takeIn(file.name(), row, series, problems)));
    }

    private void takeIn(String file, NamedCsvRecord row, Map<String, Series> series, Problems problems) {
        var named = series.get(row.getField("series"));
        var item = PublishedFigure.words(row.getField("item"));
        var wordings = byGroup.computeIfAbsent(PublishedFigure.words(row.getField("group")), _ -> new ArrayList<>());
        if (named == null) {
            problems.add(
                    file,
                    row.getStartingLineNumber(),
                    "names the series %s, which there is none of. There are %s."
                            .formatted(row.getField("series"), series.keySet()));
        } else if (wordings.stream().anyMatch(each -> each.item().equals(item))) {
            problems.add(file, row.getStartingLineNumber(), "says again what these words mean. Take the line out.");
        } else {
            wordings.add(new Wording(item, named));
            wordings.sort(Comparator.comparingInt((Wording each) -> -each.item().length()));
        }
    }

    boolean knowsGroup(String group) {
        return groups.computeIfAbsent(group, words -> byGroup.containsKey(PublishedFigure.words(words)));
    }

    /** The longest words that fit say what is meant. */
    Optional<Meant> of(String group, String item) {
        return found.computeIfAbsent(new Pair(group, item), this::search);
    }

    private Optional<Meant> search(Pair pair) {
        var words = PublishedFigure.words(pair.item());
        return byGroup.getOrDefault(PublishedFigure.words(pair.group()), List.of()).stream()
                .filter(each -> each.fits(words))
                .findFirst()
                .map(each -> each.meant(pair.item()));
    }
}
