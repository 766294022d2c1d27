package org.waymark.recording;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Vault;
import org.waymark.journey.commands.AdopterHouseholdCommand;
import org.waymark.journey.commands.AdopterHouseholdCommand.DescribeHousehold;
import org.waymark.journey.commands.AdopterHouseholdCommand.RecordHouseholdStep;
import org.waymark.journey.commands.Teller;
import org.waymark.journey.events.AgencyKind;
import org.waymark.journey.events.EthnicGroup;
import org.waymark.journey.events.HouseholdDescription;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.journey.events.HouseholdOutcome;
import org.waymark.journey.events.HouseholdStep;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.Precision;

/** What recorders of the demonstration councils tell of adopters, by the same commands as any recorder, in one transaction. */
public final class DemonstrationAdopters {
    private static final String FILE = "/demonstration/households.csv";

    private final HouseholdRecording recording;
    private final Vault vault;

    public DemonstrationAdopters(HouseholdRecording recording, Vault vault) {
        this.recording = recording;
        this.vault = vault;
    }

    /** Told again, after a start that was broken off, it has no further effect. */
    public void tell() {
        var file = Objects.requireNonNull(DemonstrationAdopters.class.getResourceAsStream(FILE), FILE);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var all = rows.stream().toList();
            recording.tellAll(knownAt -> commands(all, knownAt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<AdopterHouseholdCommand> commands(List<NamedCsvRecord> rows, Instant knownAt) {
        List<AdopterHouseholdCommand> commands = new ArrayList<>();
        Set<HouseholdKey> described = new HashSet<>();
        for (var row : rows) {
            var authority = new AuthorityCode(row.getField("authority"));
            var reference = row.getField("reference");
            var key = Objects.requireNonNull(
                    vault.householdKeysOf(authority, List.of(reference)).get(reference));
            if (described.add(key)) {
                commands.add(new DescribeHousehold(
                        key,
                        by(authority, knownAt, reference),
                        new HouseholdDescription(
                                EthnicGroup.valueOf(row.getField("ethnic_group")),
                                AgencyKind.valueOf(row.getField("agency"))),
                        null));
            }
            var step = step(row, authority);
            commands.add(new RecordHouseholdStep(
                    key, by(authority, knownAt, reference + "/" + step.step()), step, List.of()));
        }
        return commands;
    }

    private HouseholdFact step(NamedCsvRecord row, AuthorityCode authority) {
        var outcome = row.getField("outcome");
        return new HouseholdFact(
                HouseholdStep.valueOf(row.getField("step")),
                LocalDate.parse(row.getField("occurred_on")),
                Precision.DAY,
                outcome.isEmpty() ? null : HouseholdOutcome.valueOf(outcome),
                child(row.getField("child_id"), authority));
    }

    private @Nullable ChildKey child(String id, AuthorityCode authority) {
        return id.isEmpty() ? null : vault.knownKeysOf(authority, List.of(id)).get(id);
    }

    private static Teller by(AuthorityCode authority, Instant knownAt, String what) {
        var name = "demonstration/" + authority + "/" + what;
        var command = new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        return new Teller(command, authority, knownAt, null);
    }
}
