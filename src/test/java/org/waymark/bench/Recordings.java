package org.waymark.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.waymark.bench.Figures.Rate;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordMilestone;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.Recorder;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.ledger.Ledger;
import org.waymark.recording.Call;
import org.waymark.recording.CaseReference;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/** What a recorder says, one thing at a time: how many can be stored, and how soon the figures show one. */
final class Recordings {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("E08000026");
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 1);
    private static final int CASES = 200;
    private static final int FACTS_OF_EACH = 5;
    private static final int LOOKED_AT = 100;
    private static final int WARM_UP = 20;
    private static final double WANTED_OF_BARE = 0.5;

    private final Home home;
    private final Sending sending;

    /** @param sending a return whose children are recorded of */
    Recordings(Home home, Sending sending) {
        this.home = home;
        this.sending = sending;
    }

    void measure(Figures figures) throws Exception {
        measureCommands(figures);
        measureUntilShown(figures);
    }

    private void measureCommands(Figures figures) throws Exception {
        var file = home.file("commands.db");
        var ours = new Samples();
        var bare = new Samples();
        try (var ledger = Ledger.open(file)) {
            var watch = new Stopwatch();
            for (var command : commands()) {
                watch.time(() -> ledger.askAll(List.of(command), Recorded.class));
            }
            ours.add(CASES * FACTS_OF_EACH / watch.seconds());
        }
        var watch = new Stopwatch();
        Path copy = home.file("commands-bare.db");
        BareStore.append(file, copy, 1, watch);
        bare.add(CASES * FACTS_OF_EACH / watch.seconds());
        BareStore.remove(copy);
        figures.rates.add(new Rate(
                "commands of recorders, one to a transaction",
                "commands/s",
                ours,
                "bare append, one to a transaction",
                bare,
                "%.1f of it".formatted(WANTED_OF_BARE),
                ours.median() >= WANTED_OF_BARE * bare.median()));
    }

    private static List<RecordMilestone> commands() {
        List<RecordMilestone> commands = new ArrayList<>();
        var now = Instant.now();
        for (int n = 0; n < CASES * FACTS_OF_EACH; n++) {
            var by = new Recorder(new CommandId(new UUID(1, n)), AUTHORITY, now, null, List.of(), null);
            commands.add(new RecordMilestone(
                    new ChildKey(new UUID(2, n % CASES)), by, fact(Milestone.PANEL, n / CASES), List.of()));
        }
        return commands;
    }

    private static MilestoneFact fact(Milestone milestone, int day) {
        return new MilestoneFact(milestone, FIRST_DAY.plusDays(day), Precision.DAY, new TreeMap<>());
    }

    /** One after another, nobody else asking: from sending it until the figures show it. */
    private void measureUntilShown(Figures figures) throws Exception {
        var shown = new Samples();
        var children = children();
        for (int n = 0; n < WARM_UP + LOOKED_AT; n++) {
            var call = new Call(
                    new CaseReference.ByAuthority(
                            new AuthorityCode(sending.authority()), children.get(n % children.size()), false),
                    new CommandId(UUID.randomUUID()),
                    null,
                    null);
            var book = fact(Milestone.LIFE_STORY_BOOK, n);
            var watch = new Stopwatch();
            watch.time(() -> home.recording().record(call, book, List.of()));
            if (n >= WARM_UP) {
                shown.add(watch.millis());
            }
        }
        figures.untilShown = shown;
    }

    private List<String> children() {
        return Objects.requireNonNull(sending.files().get("header.csv"))
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }
}
