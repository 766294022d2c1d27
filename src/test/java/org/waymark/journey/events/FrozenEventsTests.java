package org.waymark.journey.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.ledger.EventReading;
import org.waymark.shared.Sha256;

/**
 * Formats are for ever: one archived file for each event type and revision that a ledger may hold, locked by its hash in
 * {@code events.locked}. An event that changes needs a new revision, a new file with its line, and a step in {@code ledger.Upcasts};
 * no line of that file is ever changed or taken away.
 */
class FrozenEventsTests {
    private static final Path ARCHIVE = Path.of("src/test/resources/events");
    private static final Path LOCKED = Path.of("src/test/resources/events.locked");

    private static final Path CODES = Path.of("src/test/resources/events.codes");

    /** Until formats were frozen homes were thrown away, and these had a form by then that no ledger holds. */
    private static final Map<String, Integer> FIRST_FROZEN = Map.of("CharacteristicsStated", 2, "EpisodeStated", 2);

    @Test
    void hasEveryArchivedFileAsItWasLocked() throws IOException {
        var locked = Files.readAllLines(LOCKED).stream()
                .map(line -> line.split("  "))
                .collect(Collectors.toMap(line -> line[1], line -> line[0], (one, _) -> one, TreeMap::new));

        assertThat(hashes()).isEqualTo(locked);
    }

    @Test
    void archivesEveryRevisionOfEveryType() throws IOException {
        var archived = hashes().keySet();

        assertThat(EventCatalogue.all()).allSatisfy(type -> {
            int first = FIRST_FROZEN.getOrDefault(type.name(), 1);
            assertThat(archived)
                    .containsAll(IntStream.rangeClosed(first, Integer.parseInt(type.revision()))
                            .mapToObj(revision -> type.name() + "." + revision + ".json")
                            .toList());
        });
    }

    /** Whatever its revision, an archived event is read as one of today. */
    @Test
    void readsEveryArchivedRevision() throws IOException {
        for (var file : hashes().keySet()) {
            var name = file.split("\\.");
            var event = EventReading.read(name[0], name[1], Files.readString(ARCHIVE.resolve(file)));

            assertThat(event.getClass())
                    .isEqualTo(EventCatalogue.named(name[0]).orElseThrow().javaType());
        }
    }

    /** What was stored under a code is read for ever: a code more gets its line here, and no line ever goes. */
    @Test
    void namesEveryCodeThatAnEventMayHold() throws IOException {
        var codes = new TreeSet<String>();
        EventCatalogue.all().forEach(type -> collect(type.javaType(), codes, new HashSet<>()));
        collect(Characteristics.class, codes, new HashSet<>());

        assertThat(codes).containsExactlyElementsOf(Files.readAllLines(CODES));
    }

    private static void collect(Type type, Set<String> codes, Set<Type> seen) {
        if (type instanceof ParameterizedType of) {
            Arrays.stream(of.getActualTypeArguments()).forEach(each -> collect(each, codes, seen));
        } else if (type instanceof Class<?> each && seen.add(each)) {
            if (each.isEnum()) {
                Arrays.stream(each.getEnumConstants()).forEach(code -> codes.add(each.getSimpleName() + " " + code));
            }
            if (each.isRecord()) {
                Arrays.stream(each.getRecordComponents())
                        .forEach(component -> collect(component.getGenericType(), codes, seen));
            }
        }
    }

    private static Map<String, String> hashes() throws IOException {
        try (var files = Files.list(ARCHIVE)) {
            var hashes = new TreeMap<String, String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                hashes.put(
                        Objects.requireNonNull(file.getFileName()).toString(),
                        new Sha256()
                                .with(Files.readString(file).replace("\r\n", "\n"))
                                .hex());
            }
            return hashes;
        }
    }
}
