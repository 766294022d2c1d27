package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.journey.events.HoldReason;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.recording.Call;
import org.waymark.recording.CaseReference;
import org.waymark.retention.Retention;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

/**
 * Who is due on 21 November 2026 where six years are set, that is who left care by 21 November 2020: GONE and HELD, who
 * left without a plan. LATE left a day later, BACK came into care again, PLAN had a decision, ADOPTED an adoption without
 * a recorded decision, HERE is in care.
 */
class RetentionTests {
    private static final Map<String, String> RETURN = Map.of(
            "header",
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"
                    + List.of("GONE", "HELD", "LATE", "BACK", "PLAN", "ADOPTED", "HERE").stream()
                            .map(child -> child + ",1,05/06/2018,WBRI,,,\n")
                            .reduce("", String::concat),
            "episodes",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                    + "GONE,01/05/2020,S,C2,N1,U6,PR1,21/11/2020,E4A,,,,\n"
                    + "HELD,01/05/2020,S,C2,N1,U6,PR1,20/11/2020,E4A,,,,\n"
                    + "LATE,01/05/2020,S,C2,N1,U6,PR1,22/11/2020,E4A,,,,\n"
                    + "BACK,01/05/2020,S,C2,N1,U6,PR1,01/10/2020,E4A,,,,\nBACK,01/12/2020,S,C2,N1,U6,PR1,,,,,,\n"
                    + "PLAN,01/05/2020,S,C2,N1,U6,PR1,01/10/2020,E4A,,,,\n"
                    + "ADOPTED,01/05/2020,S,E1,N1,A5,PR1,01/10/2020,E12,,,,\n"
                    + "HERE,01/05/2020,S,C2,N1,U6,PR1,,,,,,\n",
            "placed_for_adoption",
            "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\nPLAN,05/06/2018,01/07/2020,01/09/2020,RD1\n");

    private final TestHome home = new TestHome();

    @BeforeEach
    void tell() {
        home.send("2020-21", "2021-06-30", RETURN);
        home.shredding().hold(keyOf("HELD"), HoldReason.LEGAL_PROCEEDINGS);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void namesWhoIsDueAndWhoIsHeld() {
        var report = retention(Period.ofYears(6)).due();

        assertThat(report.leftBy()).isEqualTo(LocalDate.of(2020, 11, 21));
        assertThat(report.due()).containsExactly(keyOf("GONE"));
        assertThat(report.held()).containsExactly(keyOf("HELD"));
        assertThat(report.shredded()).isZero();
        assertThat(home.vault().shredded()).isEmpty();
    }

    /** GONE came back on the evening of the day on which it had left, which no return has told yet. */
    @Test
    void leavesOutWhoCameBackAsARecorderTells() {
        var gone = new CaseReference.ByAuthority(new AuthorityCode(TestHome.COVENTRY), "GONE", false);
        var entered =
                new MilestoneFact(Milestone.ENTERED_CARE, LocalDate.of(2020, 11, 21), Precision.DAY, new TreeMap<>());
        home.recording(Instant.parse("2026-11-01T09:00:00Z"))
                .record(new Call(gone, new CommandId(new UUID(0, 1)), null, null), entered, List.of());

        assertThat(retention(Period.ofYears(6)).due().due()).isEmpty();
    }

    @Test
    void shredsWhoIsDueOnce() {
        assertThat(retention(Period.ofYears(6)).apply().shredded()).isEqualTo(1);
        assertThat(home.vault().texts().shredded()).containsExactly(keyOf("GONE"));

        var again = retention(Period.ofYears(6)).apply();
        assertThat(again.shredded()).isZero();
        assertThat(again.held()).containsExactly(keyOf("HELD"));
    }

    @Test
    void isRefusedWhereNoTimeIsSet() {
        assertThatThrownBy(() -> retention(null).due())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("RETENTION_NOT_SET"));
    }

    private Retention retention(@org.jspecify.annotations.Nullable Period withoutPlan) {
        return new Retention(home.shredding(), home.projection(), withoutPlan, TestHome.CLOCK);
    }

    private ChildKey keyOf(String id) {
        return Objects.requireNonNull(home.vault()
                .knownKeysOf(new AuthorityCode(TestHome.COVENTRY), List.of(id))
                .get(id));
    }
}
