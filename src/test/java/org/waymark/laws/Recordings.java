package org.waymark.laws;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waymark.TestHome;
import org.waymark.journey.commands.AdoptionJourneyCommand.CorrectMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.Recording;
import org.waymark.journey.commands.AdoptionJourneyCommand.RetractMilestone;
import org.waymark.journey.commands.Holding;
import org.waymark.journey.commands.Recorder;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRetracted;
import org.waymark.journey.events.AdoptionJourneyEvent.Recorded;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.ConfirmationReason;
import org.waymark.journey.rules.OrderRules;
import org.waymark.ledger.StoredEvent;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.Refusal;

/**
 * Has recorders speak in a home: of some children as commands, of which the order rules let pass what they let pass; of
 * the others as events, so that what no rule would let pass is folded too.
 */
final class Recordings {
    private static final List<Confirmation> CONFIRMED = OrderRules.ALL.stream()
            .map(rule -> new Confirmation(rule.name(), ConfirmationReason.UNUSUAL_BUT_TRUE))
            .toList();

    private final TestHome home;
    private final Random random;
    private final RandomRecordings recordings;
    private int accepted;
    private int refused;

    Recordings(TestHome home, long seed) {
        this.home = home;
        random = new Random(seed);
        recordings = new RandomRecordings(seed);
    }

    /**
     * @param most of each child
     * @param inCommands of one child in so many it is said as commands
     */
    void say(int most, int inCommands) {
        var telling = TellingOfChildren.of(home);
        List<Recording> commands = new ArrayList<>();
        List<Recorded> events = new ArrayList<>();
        telling.children().forEach((child, told) -> {
            boolean commanded = random.nextInt(inCommands) == 0;
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                var said = recordings.of(child, told, telling.holding());
                told.add(said);
                if (commanded) {
                    commands.add(command(said, telling.holding()));
                } else {
                    events.add(said);
                }
            }
        });
        store(events);
        commands.forEach(this::send);
        home.projection().catchUp();
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    private void send(Recording command) {
        try {
            home.ledger().send(command);
            accepted++;
        } catch (Refusal refusal) {
            refused++;
        }
    }

    private static Recording command(Recorded event, List<Holding> holding) {
        var child = event.child();
        var by = new Recorder(
                event.command(), new AuthorityCode(TestHome.COVENTRY), event.knownAt(), null, holding, null);
        return switch (event) {
            case MilestoneRecorded said -> new RecordMilestone(child, by, said.milestone(), CONFIRMED);
            case MilestoneCorrected said ->
                new CorrectMilestone(child, by, said.factId(), said.milestone(), said.grounds(), CONFIRMED);
            case MilestoneRetracted said -> new RetractMilestone(child, by, said.factId(), said.grounds());
            default -> throw new IllegalArgumentException("Only milestones are told at random");
        };
    }

    private void store(List<Recorded> events) {
        try (var store = DriverManager.getConnection(
                        "jdbc:sqlite:" + home.folder().resolve("events.db"));
                var insert = store.prepareStatement("""
                        insert into event (event_id, stream, sequence, stream_type, type, revision, recorded_at,
                            payload, metadata, hash)
                        values (lower(hex(randomblob(16))), ?,
                            (select max(sequence) + 1 from event where stream = ?), 'AdoptionJourney', ?, ?,
                            '2026-01-01T00:00:00Z', ?, '{}', x'00')""")) {
            store.setAutoCommit(false);
            for (var event : events) {
                var stored = StoredEvent.proposed(0, event.child().toString(), event);
                insert.setString(1, stored.stream());
                insert.setString(2, stored.stream());
                insert.setString(3, stored.type());
                insert.setString(4, stored.revision());
                insert.setString(5, stored.payload());
                insert.executeUpdate();
            }
            store.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
