package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.journey.events.CharacteristicFact;
import org.waymark.journey.events.CharacteristicKind;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.recording.Call;
import org.waymark.recording.CaseReference;
import org.waymark.recording.CharacteristicInput;
import org.waymark.recording.Receipt;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;
import org.waymark.shared.ShredBasis;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

/** What a recorder says of a child K who is in care since 10 May 2021: WBRI, a girl, born in June 2019, need N4. */
class CharacteristicTests {
    private static final Grounds GROUNDS = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.SOCIAL_WORKER);
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    private final TestHome home = new TestHome();

    @BeforeEach
    void tell() {
        told("2021-22", "2022-06-30", "N4");
    }

    @AfterEach
    void close() {
        home.close();
    }

    private void told(String year, String asAt, String need) {
        home.send(
                year,
                asAt,
                Map.of(
                        "header",
                        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK,2,05/06/2019,WBRI,,,\n",
                        "episodes",
                        EPISODES + "K,10/05/2021,S,C2,%s,U6,PR1,,,,,,\n".formatted(need)));
    }

    /** Timeless: also for the years before it was said, but only as known since. */
    @Test
    void holdsEthnicitySexAndMonthOfBirthForAllYearsAsKnownSince() {
        record("2022-09-01", CharacteristicKind.ETHNICITY, "MWBC", "2022-08-01");
        record("2022-09-02", CharacteristicKind.SEX, "MALE", "2022-08-01");
        record("2022-09-03", CharacteristicKind.BORN_IN, "2020-08", "2022-08-01");

        assertThat(code(Dimension.ETHNICITY, "2022-08-31")).isEqualTo("WBRI");
        assertThat(code(Dimension.ETHNICITY, "2022-09-02")).isEqualTo("MWBC");
        assertThat(code(Dimension.SEX, "2022-09-03")).isEqualTo("MALE");
        // from June 2019 to May 2021 it is one whole year, from August 2020 none
        assertThat(code(Dimension.AGE_AT_ENTRY, "2022-09-02")).isEqualTo("1_TO_4");
        assertThat(code(Dimension.AGE_AT_ENTRY, "2022-09-04")).isEqualTo("UNDER_1");
    }

    /** Said last holds, whoever said it. */
    @Test
    void givesWayToALaterReturn() {
        record("2022-09-01", CharacteristicKind.ETHNICITY, "MWBC", "2022-08-01");
        told("2021-22", "2022-10-01", "N4");

        assertThat(code(Dimension.ETHNICITY, "2022-09-02")).isEqualTo("MWBC");
        assertThat(code(Dimension.ETHNICITY, "2022-10-02")).isEqualTo("WBRI");
    }

    @Test
    void answersWhatWasCorrectedAndTakenBackAsKnownThen() {
        record("2022-09-01", CharacteristicKind.ETHNICITY, "MWBC", "2022-08-01");
        correct(
                "2022-09-05",
                "characteristic/ETHNICITY/2022-08-01",
                CharacteristicKind.ETHNICITY,
                "MWBA",
                "2022-08-01");
        retract("2022-09-09", "characteristic/ETHNICITY/2022-08-01");

        assertThat(code(Dimension.ETHNICITY, "2022-09-04")).isEqualTo("MWBC");
        assertThat(code(Dimension.ETHNICITY, "2022-09-08")).isEqualTo("MWBA");
        assertThat(code(Dimension.ETHNICITY, "2022-09-10")).isEqualTo("WBRI");
    }

    /** The stock of 31 March 2022 counts the child on that day: a need since February holds then, one since April not. */
    @Test
    void holdsANeedFromItsDayOnUntilAReturnTellsTheEpisodeAgain() {
        record("2022-09-01", CharacteristicKind.NEED, "N1", "2022-02-01");
        record("2022-09-02", CharacteristicKind.NEED, "N6", "2022-04-01");

        assertThat(code(Dimension.CATEGORY_OF_NEED, "2022-08-31")).isEqualTo("N4");
        assertThat(code(Dimension.CATEGORY_OF_NEED, "2022-09-03")).isEqualTo("N1");
        told("2021-22", "2022-10-01", "N8");
        assertThat(code(Dimension.CATEGORY_OF_NEED, "2022-10-02")).isEqualTo("N8");
    }

    @Test
    void answersByDisability() {
        assertThat(code(Dimension.DISABILITY, "2022-12-01")).isEqualTo("NOT_KNOWN");
        record("2022-09-01", CharacteristicKind.DISABILITY, "NO", "2021-05-10");
        record("2022-09-02", CharacteristicKind.DISABILITY, "YES", "2022-03-31");

        assertThat(code(Dimension.DISABILITY, "2022-08-31")).isEqualTo("NOT_KNOWN");
        assertThat(code(Dimension.DISABILITY, "2022-09-01T12:00:00Z")).isEqualTo("NO");
        assertThat(code(Dimension.DISABILITY, "2022-12-01")).isEqualTo("YES");
        home.rebuild();
        assertThat(code(Dimension.DISABILITY, "2022-12-01")).isEqualTo("YES");
    }

    @Test
    void hasOneEffectHoweverOftenItIsSent() {
        var first = record("2022-09-01", CharacteristicKind.DISABILITY, "YES", "2022-02-01");
        var again = record("2022-09-01", CharacteristicKind.DISABILITY, "YES", "2022-02-01");

        assertThat(first.already()).isFalse();
        assertThat(again.already()).isTrue();
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(again.factId()).isEqualTo("characteristic/DISABILITY/2022-02-01");
    }

    @Test
    void refusesWhatCannotBeOrIsThereAlready() {
        record("2022-09-01", CharacteristicKind.DISABILITY, "YES", "2022-02-01");

        refused("COMMAND_ID_TAKEN", "2022-09-01", CharacteristicKind.DISABILITY, "NO", "2022-02-01");
        refused("COMMAND_ID_TAKEN", "2022-09-01", CharacteristicKind.DISABILITY, "YES", "2022-02-02");
        refused("ALREADY_RECORDED", "2022-09-02", CharacteristicKind.DISABILITY, "NO", "2022-02-01");
        refused("UNKNOWN_CODE", "2022-09-02", CharacteristicKind.ETHNICITY, "ZQMARKER", "2022-02-01");
        refused("UNKNOWN_CODE", "2022-09-02", CharacteristicKind.BORN_IN, "2019-06-05", "2022-02-01");
        refused("NOT_YET", "2022-09-02", CharacteristicKind.NEED, "N1", "2022-09-03");
        assertThatThrownBy(() -> retract("2022-09-03", "characteristic/NEED/2022-02-01"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("UNKNOWN_FACT");
                    assertThat(refusal.allowedValues()).containsExactly("characteristic/DISABILITY/2022-02-01");
                });
    }

    /** Neither in clear before nor readable afterwards. */
    @Test
    void isSealedAndShreddedWithTheRest() {
        record("2022-09-01", CharacteristicKind.DISABILITY, "YES", "2022-02-01");
        List<String> payloads = new ArrayList<>();
        home.ledger().log().read(0, Long.MAX_VALUE, 1000, event -> payloads.add(event.payload()));
        assertThat(payloads).noneMatch(payload -> payload.contains("YES"));

        var key = home.vault()
                .knownKeysOf(new AuthorityCode(TestHome.COVENTRY), List.of("K"))
                .get("K");
        home.shredding().shred(key, ShredBasis.UNLAWFUL);

        assertThat(code(Dimension.DISABILITY, "2022-12-01")).isEqualTo("SHREDDED");
        assertThat(code(Dimension.CATEGORY_OF_NEED, "2022-12-01")).isEqualTo("SHREDDED");
        refused("CASE_SHREDDED", "2022-12-02", CharacteristicKind.DISABILITY, "NO", "2022-03-01");
        assertThatThrownBy(() -> retract("2022-12-03", "characteristic/DISABILITY/2022-02-01"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("CASE_SHREDDED"));
    }

    /** What the return said of K beside what the recorder did, each by its teller; once shredded, no more than that it was. */
    @Test
    void standsInTheCaseByWhoToldIt() {
        var child = record("2022-09-01", CharacteristicKind.DISABILITY, "YES", "2022-02-01")
                .child();
        retract("2022-10-01", "characteristic/DISABILITY/2022-02-01");

        assertThat(characteristics(child))
                .containsExactly(
                        "characteristic/undated RETURN HOLDS {born_in=2019-06, ethnicity=WBRI, sex=FEMALE}",
                        "characteristic/DISABILITY/2022-02-01 RECORDER RETRACTED {disability=YES}");

        home.shredding().shred(child, ShredBasis.UNLAWFUL);

        assertThat(characteristics(child)).containsExactly("characteristic/undated RETURN HOLDS {state=SHREDDED}");
    }

    private List<String> characteristics(ChildKey child) {
        return home.caseFiles().of(child, null).facts().stream()
                .filter(fact -> fact.kind().equals("CHARACTERISTIC"))
                .map(fact -> "%s %s %s %s".formatted(fact.factId(), fact.source(), fact.status(), fact.detail()))
                .toList();
    }

    private void refused(String code, String on, CharacteristicKind kind, String value, String since) {
        assertThatThrownBy(() -> record(on, kind, value, since)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.reason()).doesNotContain(value);
        });
    }

    private Receipt record(String on, CharacteristicKind kind, String value, String since) {
        return home.recording(Instant.parse(on + "T09:00:00Z")).record(call(on), said(kind, value, since));
    }

    private void correct(String on, String factId, CharacteristicKind kind, String value, String since) {
        home.recording(Instant.parse(on + "T09:00:00Z")).correct(call(on), factId, said(kind, value, since), GROUNDS);
    }

    private void retract(String on, String factId) {
        home.recording(Instant.parse(on + "T09:00:00Z")).retractCharacteristic(call(on), factId, GROUNDS);
    }

    private static CharacteristicInput said(CharacteristicKind kind, String value, String since) {
        return new CharacteristicInput(new CharacteristicFact(kind, LocalDate.parse(since), Precision.DAY), value);
    }

    private static Call call(String on) {
        return new Call(
                new CaseReference.ByAuthority(new AuthorityCode(TestHome.COVENTRY), "K", false),
                new CommandId(UUID.nameUUIDFromBytes(on.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                null,
                null);
    }

    /** The one code under which the child stands among those in care on 31 March 2022. */
    private String code(Dimension by, String knownAt) {
        var codes = home
                .cells(
                        "LOOKED_AFTER_AT_PERIOD_END",
                        Window.ONE_YEAR.endingIn(new FinancialYear(2021)),
                        List.of(by),
                        knownAt.contains("T") ? Instant.parse(knownAt) : Story.instant(knownAt),
                        TestHome.COVENTRY)
                .entrySet()
                .stream()
                .filter(cell ->
                        cell.getValue().cases() == 1 && !cell.getKey().codes().isEmpty())
                .map(cell -> cell.getKey().codes().getFirst())
                .toList();
        assertThat(codes).hasSize(1);
        return codes.getFirst();
    }
}
