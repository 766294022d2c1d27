package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.recording.Call;
import org.waymark.recording.CaseReference;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/** A ledger of the release before days had a precision answers as one of today, and stays as it was written. */
class UpcastTests {
    private static final String TRACKER = """
            child_id,milestone,occurred_on,known_on,detail
            K,match,2022-08-20,,
            K,delay,2022-05-01,,stage=court;reason=listing
            L,panel,,,
            """;

    @Test
    void answersAsIfItHadBeenWrittenToday() throws Exception {
        try (var home = new TestHome()) {
            home.send("2022-23", "2022-09-30", Map.of("milestones", TRACKER));
            home.projection();
            var today = home.tables();

            assertThat(EarlierRelease.writeOver(home.folder().resolve("events.db")))
                    .isEqualTo(3);
            home.rebuild();

            assertThat(home.tables()).isEqualTo(today);
            assertThat(today.get("tracker_fact"))
                    .allMatch(row -> row.contains("DAY") || row.contains("'occurred_on': NULL"));
            assertThat(Chain.breaks(home.folder().resolve("events.db"))).isEmpty();
        }
    }

    /** The aggregate folds the old event before it decides on the new one. */
    @Test
    void isTakenUpByANewCommand() throws Exception {
        try (var home = new TestHome()) {
            home.send("2022-23", "2022-09-30", Map.of("milestones", TRACKER));
            EarlierRelease.writeOver(home.folder().resolve("events.db"));

            var receipt = home.recording(Instant.parse("2022-10-01T09:00:00Z"))
                    .correct(
                            new Call(
                                    new CaseReference.ByAuthority(new AuthorityCode(TestHome.COVENTRY), "K", false),
                                    new CommandId(UUID.randomUUID()),
                                    null,
                                    null),
                            "match/2022-08-20",
                            new MilestoneFact(
                                    Milestone.MATCH, LocalDate.of(2022, 8, 1), Precision.MONTH, new TreeMap<>()),
                            new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.DATA_OFFICER),
                            List.of());

            assertThat(receipt.factId()).isEqualTo("match/2022-08-01");
            assertThat(Chain.breaks(home.folder().resolve("events.db"))).isEmpty();
        }
    }

    @Test
    void leavesWhatIsStoredAsItIs() throws Exception {
        try (var home = new TestHome()) {
            home.send("2022-23", "2022-09-30", Map.of("milestones", TRACKER));
            EarlierRelease.writeOver(home.folder().resolve("events.db"));
            List<String> read = new ArrayList<>();
            home.ledger().log().read(0, Long.MAX_VALUE, Integer.MAX_VALUE, event -> {
                if (event.type().equals("MilestoneStated")) {
                    read.add(event.revision());
                }
            });

            assertThat(read).containsExactly("2", "2", "2");
            assertThat(EarlierRelease.writeOver(home.folder().resolve("events.db")))
                    .isEqualTo(3);
        }
    }

    @Test
    void leavesAloneWhatItCannotRead() {
        assertThat(Upcasts.current("MilestoneStated", "1", "no JSON")).isEqualTo(new Upcasts.Form("1", "no JSON"));
        assertThat(Upcasts.current("MilestoneStated", "1", "{}")).isEqualTo(new Upcasts.Form("1", "{}"));
        assertThat(Upcasts.current("MilestoneStated", "9", "{}")).isEqualTo(new Upcasts.Form("9", "{}"));
        assertThat(Upcasts.current("Unheard", "1", "{}")).isEqualTo(new Upcasts.Form("1", "{}"));
    }
}
