package org.waymark.journey.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
