package org.waymark.briefing.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.briefing.writing.Answered.a2;
import static org.waymark.briefing.writing.Answered.a3;
import static org.waymark.briefing.writing.Answered.adopted;
import static org.waymark.briefing.writing.Answered.breakdown;
import static org.waymark.briefing.writing.Answered.count;
import static org.waymark.briefing.writing.Answered.mean;
import static org.waymark.briefing.writing.Answered.question;
import static org.waymark.briefing.writing.Answered.row;
import static org.waymark.briefing.writing.Answered.share;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.briefing.Note;
import org.waymark.glossary.Glossary;
import org.waymark.shared.Refusal;

/** Numbers in officers' words beside the paper's figures: 32 adopted of 1,234, 39 of 112, 236 and 172 days. */
class CommentaryCheckTests {
    private static Note note(Map<String, List<String>> commentary) {
        var rows = List.of(
                row(
                        "2021-22",
                        mean("A2", 236.4, 38, 170, 300),
                        share("A3", 39, 105, 0.28, 0.47),
                        count("ADOPTED", 1234)),
                row(
                        "2022-23",
                        mean("A2", 171.6, 32, 120, 220),
                        share("A3", 39, 112, 0.27, 0.44),
                        count("ADOPTED", 32)));
        return new NoteWriter(Glossary.with(List.of()))
                .note(
                        "A note",
                        "To answer.",
                        Note.Tier.PUBLISHED,
                        List.of(),
                        List.of(question(breakdown(List.of(a2(), a3(), adopted()), rows))),
                        commentary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On 31 March 2023 and in 2022-23, 2022/23 and 2023, 32 were adopted. |
            Children waited 172 days, 64 days fewer than 236. |
            It was 171.6 days to be exact. |
            1,234 children; 39 of 112, which is 35% or 34.8%. |
            It fell by 2 percentage points. |
            Thirty-two is written out, twelve is not. | twelve
            7.7% of children adopted were from minority groups. | 7.7%
            One of the reasons is told to no one. |
            We placed 33 children, and 40%. | 33; 40%
            A10 and A2 are indicators; Covid-19 was not. |
            35 children are not 35%. | 35
            About 64% were fewer. | 64%
            1.234 is not 1,234. | 1.234
            """)
    void listsNumbersThatAreInNoAnswer(String words, String unfounded) {
        var expected = unfounded == null ? List.<String>of() : List.of(unfounded.split("; "));
        assertThat(new CommentaryCheck(note(Map.of()).sections()).unfounded(words))
                .isEqualTo(expected);
    }

    @Test
    void keepsWordsAsPlainText() {
        var words = "${T(Runtime)} <script>alert(8)</script> #{1+1}";
        var commentary =
                note(Map.of("By hand", List.of(words))).sections().getFirst().commentary();
        assertThat(commentary).singleElement().satisfies(each -> {
            assertThat(each.words()).isEqualTo(words);
            assertThat(each.unfounded()).containsExactly("8", "1");
        });
    }

    @Test
    void refusesWordsForASectionThatIsNotThere() {
        assertThatThrownBy(() -> note(Map.of("Elsewhere", List.of("Words"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("UNKNOWN_SECTION");
                    assertThat(refusal.allowedValues()).containsExactly("By hand");
                    assertThat(refusal.reason()).doesNotContain("Elsewhere");
                });
    }
}
