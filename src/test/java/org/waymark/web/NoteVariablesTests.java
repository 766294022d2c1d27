package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestions;
import org.waymark.shared.Refusal;

class NoteVariablesTests {
    private static final SavedQuestion REPORT =
            SavedQuestions.load().named("annual-report").orElseThrow();

    @Test
    void readsAListWithCommasAndAFilterAsJson() {
        var said = Map.of(
                "years", "2021-22, 2022-23", "where", "{\"sex\":[\"MALE\"]}", "asKnownAt", "2023-09-30T00:00:00Z");

        assertThat(NoteVariables.said(REPORT, said))
                .isEqualTo(Map.of(
                        "years", List.of("2021-22", "2022-23"),
                        "where", Map.of("sex", List.of("MALE")),
                        "asKnownAt", "2023-09-30T00:00:00Z"));
    }

    @Test
    void choosesTheAuthorityBesideWhateverElseIsChosen() {
        assertThat(NoteVariables.of(REPORT, Map.of("where", Map.of("sex", List.of("MALE"))), "E08000026"))
                .isEqualTo(Map.of("where", Map.of("sex", List.of("MALE"), "localAuthority", List.of("E08000026"))));
        assertThat(NoteVariables.of(REPORT, Map.of(), "E08000026"))
                .isEqualTo(Map.of("where", Map.of("localAuthority", List.of("E08000026"))));
    }

    @Test
    void leavesToAQuestionWhatItHasItself() {
        assertThat(NoteVariables.said(REPORT, Map.of())).isEmpty();
        assertThat(NoteVariables.said(REPORT, Map.of("horizonDays", "426"))).isEmpty();
    }

    @Test
    void refusesWhatNoQuestionOfTheNoteHas() {
        NoteVariables.check(List.of(REPORT), Set.of("years"));
        refused("UNKNOWN_VARIABLE", () -> NoteVariables.check(List.of(REPORT), Set.of("years", "ears")));
    }

    @Test
    void refusesJsonThatIsBroken() {
        refused("BAD_VARIABLE", () -> NoteVariables.said(REPORT, Map.of("where", "{\"sex\":")));
    }

    private static void refused(String code, Runnable asked) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(asked::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
