package org.waymark.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Check;
import org.waymark.timeliness.question.Check.Direction;
import org.waymark.timeliness.question.Check.Flow;

/** Checks are read strictly: a malformed file fails the build here, and the start. */
class CheckLibraryTests {
    private static final MeasureLibrary LIBRARY = MeasureLibrary.load();

    @Test
    void readsWhatFollowsFromWhat() {
        var check = LIBRARY.checkOf("AWAITING_MATCH_AT_PERIOD_END");
        assertThat(check.stock()).isEqualTo("AWAITING_MATCH_AT_PERIOD_END");
        assertThat(check.flows())
                .containsExactly(
                        new Flow("PLACEMENT_ORDERS", Direction.IN),
                        new Flow("MATCHED", Direction.OUT),
                        new Flow("PLAN_CHANGES", Direction.OUT_AT_MOST));
        assertThat(check.reasons())
                .contains(new Check.Reason("MATCHED_AGAIN", "matched already by the end of the year before"));
    }

    @Test
    void tellsEveryProblemOfEveryFileAtOnce() {
        var failure =
                catchThrowableOfType(IllegalStateException.class, () -> CheckLibrary.load("malformed_checks", LIBRARY));
        assertThat(failure.getMessage().lines().toList())
                .containsExactly(
                        "Checks are malformed:",
                        "queries/malformed_checks/missing.sql line 5 has the unknown key \"outs\"",
                        "queries/malformed_checks/missing.sql line 1 does not say \"meaning: ...\"",
                        "queries/malformed_checks/missing.sql line 1 does not say \"out: ...\"",
                        "queries/malformed_checks/same_as.sql line 1 is SAME, which another file is already",
                        "queries/malformed_checks/unreadable.sql line 1 has under \"code\" not of the form [A-Z][A-Z0-9_]* but \"a-1\"",
                        "queries/malformed_checks/unreadable.sql line 4 has under \"stock\" not a measure that counts children but \"A2\"",
                        "queries/malformed_checks/unreadable.sql line 5 has under \"in\" not a measure that counts children but \"ADOPTERS_WAITING\"",
                        "queries/malformed_checks/unreadable.sql line 7 has under \"out at most\" not a measure that counts children but \"NOBODY\"",
                        "queries/malformed_checks/unreadable.sql line 8 has under \"reasons\" not a code, a comma and what it means but \"of a kind\"",
                        "queries/malformed_checks/unreadable.sql line 4 names a measure twice");
    }

    @Test
    void namesTheChecksThatThereAre() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> LIBRARY.checkOf("PLACED"))
                .satisfies(refusal -> assertThat(refusal.allowedValues())
                        .containsExactly(
                                "AWAITING_MATCH_AT_PERIOD_END",
                                "AWAITING_PLACEMENT_AT_PERIOD_END",
                                "PLACED_AT_PERIOD_END"));
    }
}
