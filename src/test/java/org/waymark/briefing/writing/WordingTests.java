package org.waymark.briefing.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.briefing.writing.Guard.Size;
import org.waymark.briefing.writing.Measure.Kind;

class WordingTests {
    private static final String NAME = "/briefing/wording.txt";

    @Test
    void saysEveryPhraseWithItsPlacesFilled() {
        var wording = Wording.load();
        for (var phrase : Phrase.values()) {
            assertThat(wording.say(phrase, phrase.places().toArray()))
                    .doesNotContain("{", "}")
                    .satisfies(said -> assertThat(phrase.places()).allMatch(said::contains));
        }
    }

    @Test
    void leavesWhatIsFilledInAsItIs() {
        assertThat(Wording.load().say(Phrase.SINGLE_PERIOD, "${T(Runtime)} {value}", "$1 <b>", "2022-23"))
                .isEqualTo("${T(Runtime)} {value}: $1 <b> in 2022-23.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            single period: {measure}: {value} in {period}. | single period: {measure}: {value}. | needs {period}
            single period: {measure}: {value} in {period}. | single period: {measure} {value} {period} {area}. | knows no {area}
            single period: {measure}: {value} in {period}. | one period: {measure}: {value} in {period}. | no line of the name "one period"
            slightly: slightly | slightly: because of it | no line may say "because"
            slightly: slightly | slightly: a <b>bit</b> | no line has < or >
            slightly: slightly | slightly:a bit | a line is a name, a colon, a space and the words
            slightly below: 5% | slightly below: five | takes a number such as 5%
            slightly below: 5% | slightly below: 0.5% | "about the same below" is above "slightly below"
            """)
    void namesFileAndLineOfWhatIsBroken(String line, String broken, String problem) throws IOException {
        var text = text();
        assertThat(text).contains("\n" + line + "\n");
        var changed = text.replace("\n" + line + "\n", "\n" + broken + "\n");

        assertThatThrownBy(() -> WordingFile.read(NAME, changed))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains(problem)
                .containsPattern("/briefing/wording\\.txt line \\d+: ");
    }

    @Test
    void namesLinesThatLackOrAreSaidTwice() throws IOException {
        var text = text();
        var lacking = text.replace("\nslightly: slightly\n", "\n");
        assertThatThrownBy(() -> WordingFile.read(NAME, lacking)).hasMessageContaining("there is no line \"slightly\"");
        assertThatThrownBy(() -> WordingFile.read(NAME, text + "slightly: a bit\n"))
                .hasMessageContaining("\"slightly\" is said already in line");
    }

    private static String text() throws IOException {
        try (var stream = Objects.requireNonNull(WordingTests.class.getResourceAsStream(NAME))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** By the file: about the same below 1%, slightly below 5%. 1 of 100 is 1%, 5 of 100 is 5%. */
    @ParameterizedTest
    @CsvSource({
        "100, 100, NONE",
        "100, 100.9, ABOUT_THE_SAME",
        "100, 101, SLIGHT",
        "100, 95.1, SLIGHT",
        "100, 95, PLAIN",
        "100, 141, PLAIN",
        "0, 1, PLAIN"
    })
    void choosesTheWordByTheSizeOfTheChange(double before, double now, Size size) {
        assertThat(new Guard(Wording.load()).size(Kind.MEAN, before, now)).isEqualTo(size);
    }

    /** Shares by percentage points: about the same below 0.5, slightly below 2. */
    @ParameterizedTest
    @CsvSource({"0.350, 0.354, ABOUT_THE_SAME", "0.350, 0.365, SLIGHT", "0.350, 0.371, PLAIN", "0, 0.3, PLAIN"})
    void measuresSharesInPercentagePoints(double before, double now, Size size) {
        assertThat(new Guard(Wording.load()).size(Kind.SHARE, before, now)).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 122, 459, 10_000})
    void neverCallsARiseOfFortyOnePerCentSlight(double before) {
        assertThat(new Guard(Wording.load()).size(Kind.COUNT, before, before * 1.41))
                .isEqualTo(Size.PLAIN);
    }
}
