package org.waymark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.waymark.shared.Refusal;

class PurposesTests {
    @ParameterizedTest
    @CsvSource({
        "nothing, nothing, false",
        "spring.security.oauth2.resourceserver.jwt.issuer-uri, https://id.example, true",
        "waymark.purpose-needed, true, true",
        "waymark.purpose-needed, false, false"
    })
    void isNeededWhereTheServiceIsForRealOrItIsSaid(String setting, String value, boolean needed) {
        var purposes = new Purposes(new MockEnvironment().withProperty(setting, value));

        assertThatCode(() -> purposes.check("annual report")).doesNotThrowAnyException();
        if (needed) {
            assertThatThrownBy(() -> purposes.check(null))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("PURPOSE_NEEDED"));
        } else {
            assertThatCode(() -> purposes.check(null)).doesNotThrowAnyException();
        }
    }

    @Test
    void isNeededInProduction() {
        var production = new MockEnvironment();
        production.setActiveProfiles("production");
        assertThatThrownBy(() -> new Purposes(production).check(null)).isInstanceOf(Refusal.class);

        production.setProperty("waymark.purpose-needed", "false");
        assertThatCode(() -> new Purposes(production).check(null)).doesNotThrowAnyException();
    }

    /** As the server gives it: a letter for each byte. */
    @Test
    void readsAHeaderInWhateverItWasWritten() {
        var utf8 = new String("Zoë’s case".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(Purposes.ofHeader(utf8)).isEqualTo("Zoë’s case");
        assertThat(Purposes.ofHeader("Zo\u00EB")).isEqualTo("Zoë");
        assertThat(Purposes.ofHeader("  scrutiny board ")).isEqualTo("scrutiny board");
        assertThat(Purposes.ofHeader(" ")).isNull();
        assertThat(Purposes.ofHeader(null)).isNull();
        assertThat(Purposes.ofHeader("x".repeat(200))).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"one\ttwo", "one\ntwo", "one\u0000", "one\u202Etwo", "one\u200Btwo", "one\u2028two", "\uD800x"})
    void refusesWhatCannotBeSeen(String purpose) {
        refuses(purpose, "BAD_PURPOSE");
    }

    @Test
    void refusesWhatIsTooLong() {
        refuses("x".repeat(201), "BAD_PURPOSE");
        assertThat(Purposes.checked("\uD83D\uDE00".repeat(200)))
                .as("counted as people count")
                .isNotNull();
    }

    /** 943 476 5919 and H801200001001 are made up, and check. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5919",
                "case of 9434765919, urgent",
                "of 943-476-5919.",
                "NHS:943 476 5919",
                "pupil H801200001001"
            })
    void refusesIdentifiersOfPeople(String purpose) {
        refuses(purpose, "LOOKS_LIKE_IDENTIFIER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report 2022-23, table 4.3", "FOI 2026/01234", "board of 3 December 2026"})
    void takesWhatPeopleWrite(String purpose) {
        assertThat(Purposes.checked(purpose)).isEqualTo(purpose);
    }

    private static void refuses(String purpose, String code) {
        assertThatThrownBy(() -> Purposes.checked(purpose)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.reason()).doesNotContain(purpose);
        });
    }
}
