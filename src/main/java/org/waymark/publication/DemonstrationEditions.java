package org.waymark.publication;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.journey.events.OverrideReason;
import org.waymark.shared.CommandId;

/** What a demonstration council has published: proposed and approved by two made-up people, by the same commands as any others. */
public final class DemonstrationEditions {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationEditions.class);
    private static final String FILE = "/demonstration/editions.csv";

    private final Editions editions;

    public DemonstrationEditions(Editions editions) {
        this.editions = editions;
    }

    /** Published again, after a start that was broken off, it has no further effect. */
    public void publish() {
        var file = Objects.requireNonNull(DemonstrationEditions.class.getResourceAsStream(FILE), FILE);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> publish(
                    row.getField("authority"),
                    row.getField("period"),
                    LocalDate.parse(row.getField("as_known_at")),
                    row.getField("restated")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param restated headlines that the owner restates however little has changed; none where it is empty */
    private void publish(String authority, String period, LocalDate day, String restated) {
        var knownAt = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var what = "%s/%s/%s".formatted(authority, period, day);
        var edition = editions.propose(call("proposer", what), authority, period, knownAt, knownAt)
                .edition();
        if (!restated.isEmpty()) {
            edition = editions.override(
                            call("owner", what),
                            edition,
                            List.of(),
                            new TreeSet<>(List.of(restated.split(" "))),
                            OverrideReason.ALREADY_PUBLIC)
                    .edition();
        }
        editions.approve(call("approver", what), edition);
        LOG.info("demonstration: {} published as known on {}", period, day);
    }

    private static EditionCall call(String who, String what) {
        var name = "demonstration/%s/%s".formatted(who, what);
        return new EditionCall(
                new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                new Asker("demonstration " + who, null));
    }
}
