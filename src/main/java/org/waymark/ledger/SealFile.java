package org.waymark.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file that seals are kept in: a line of JSON each, only ever appended to, so that it may lie where that is enforced. */
final class SealFile {
    private static final String NEW_LINE = "\n";
    private static final JsonMapper JSON = EventJson.MAPPER
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Path path;

    SealFile(Path path) {
        this.path = path;
    }

    /**
     * What the file says.
     *
     * @param torn how many lines are no seals: written half when the machine stopped, or damaged since
     * @param endsInALine whether the next seal begins a line without more ado
     */
    record Lines(List<Seal> seals, int torn, boolean endsInALine) {
        Optional<Seal> last() {
            return seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
        }
    }

    Lines read() {
        var text = text();
        List<Seal> seals = new ArrayList<>();
        int torn = 0;
        for (var line : text.lines().filter(line -> !line.isEmpty()).toList()) {
            var seal = seal(line);
            seal.ifPresent(seals::add);
            torn += seal.isPresent() ? 0 : 1;
        }
        return new Lines(List.copyOf(seals), torn, text.isEmpty() || text.endsWith(NEW_LINE));
    }

    private String text() {
        try {
            return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("The seals cannot be read", e);
        }
    }

    static Optional<Seal> seal(String line) {
        try {
            var seal = JSON.readValue(line, Seal.class);
            return json(seal).equals(line) ? Optional.of(seal) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String json(Seal seal) {
        return JSON.writeValueAsString(seal);
    }

    /** On disk when it returns. */
    void append(Seal seal, Lines behind) {
        var line = (behind.endsInALine() ? "" : NEW_LINE) + json(seal) + NEW_LINE;
        var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The seal cannot be written", e);
        }
    }
}
