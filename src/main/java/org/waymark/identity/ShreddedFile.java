package org.waymark.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.shared.ChildKey;
import org.waymark.shared.ShredBasis;
import org.waymark.shared.StorageFull;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ledger of shredded keys: a line of JSON each, only ever appended to, so that it may lie where that is enforced and
 * no backup that is put back brings a key back.
 */
final class ShreddedFile {
    private static final String NEW_LINE = "\n";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Path path;
    private final List<Shredded> lines = new ArrayList<>();
    private boolean whole = true;
    private boolean endsInALine = true;

    ShreddedFile(Path path) {
        this.path = path;
        read();
    }

    private void read() {
        try {
            var text = Files.exists(path) ? Files.readString(path) : "";
            endsInALine = text.isEmpty() || text.endsWith(NEW_LINE);
            text.lines().filter(line -> !line.isEmpty()).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of shredded keys cannot be read", e);
        }
    }

    private void read(String line) {
        try {
            var said = JSON.readValue(line, Shredded.class);
            whole &= said.follows(number(), hash());
            lines.add(said);
        } catch (JacksonException e) {
            whole = false;
        }
    }

    private long number() {
        return lines.isEmpty() ? 0 : lines.getLast().number();
    }

    private String hash() {
        return lines.isEmpty() ? "" : lines.getLast().hash();
    }

    /** What every line says that can be read: where the file was changed, it is still safer to destroy than to keep. */
    List<Shredded> lines() {
        return List.copyOf(lines);
    }

    /** Whether no line was changed, lost or written half. */
    boolean isWhole() {
        return whole;
    }

    boolean names(ChildKey child) {
        return lines.stream().anyMatch(line -> line.child().equals(child));
    }

    /** On disk when it returns; or nothing of it where there was no room. */
    void append(List<ChildKey> children, ShredBasis basis, Instant at) {
        List<Shredded> more = new ArrayList<>();
        var text = new StringBuilder(endsInALine ? "" : NEW_LINE);
        long number = number();
        var hash = hash();
        for (var child : children) {
            var line = Shredded.of(++number, at, child, basis, hash);
            hash = line.hash();
            more.add(line);
            text.append(JSON.writeValueAsString(line)).append(NEW_LINE);
        }
        // where less than all is written and cannot be taken back, the next line begins a line of its own
        endsInALine = false;
        write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
        endsInALine = true;
        lines.addAll(more);
    }

    private void write(ByteBuffer bytes) {
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            long before = file.size();
            try {
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            } catch (IOException e) {
                takeBack(file, before, e);
                throw e;
            }
        } catch (IOException e) {
            if (StorageFull.isSaidBy(e)) {
                throw new StorageFull();
            }
            throw new UncheckedIOException("The ledger of shredded keys cannot be written", e);
        }
    }

    /** Where only appending is allowed it stays, and is no line that can be read. */
    private static void takeBack(FileChannel file, long before, IOException failure) {
        try {
            file.truncate(before);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
