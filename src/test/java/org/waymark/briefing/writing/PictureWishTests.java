package org.waymark.briefing.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.briefing.writing.Answered.adopted;
import static org.waymark.briefing.writing.Answered.breakdown;
import static org.waymark.briefing.writing.Answered.count;
import static org.waymark.briefing.writing.Answered.hidden;
import static org.waymark.briefing.writing.Answered.question;
import static org.waymark.briefing.writing.Answered.row;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.briefing.Note;
import org.waymark.briefing.Picture;
import org.waymark.briefing.PictureKind;
import org.waymark.glossary.Glossary;

/** A picture of one's own choice, where it fits the answer. */
class PictureWishTests {
    private static final Part OVER_YEARS = breakdown(
            List.of(adopted()), List.of(row("2021-22", count("ADOPTED", 20)), row("2022-23", count("ADOPTED", 30))));

    private static Note note(Part part, Map<String, PictureKind> pictures) {
        return new NoteWriter(Glossary.with(List.of()))
                .note("A note", "To answer.", Note.Tier.EXACT, List.of(), List.of(question(part)), Map.of(), pictures);
    }

    private static Note wished(PictureKind kind, Part part) {
        return note(part, Map.of("by-hand/figures", kind));
    }

    @Test
    void drawsWhatIsWishedFor() {
        assertThat(wished(PictureKind.TREND, OVER_YEARS).sections().getFirst().picture())
                .isInstanceOf(Picture.Trend.class);
    }

    @Test
    void drawsNothingWhereNothingIsWishedFor() {
        assertThat(note(OVER_YEARS, Map.of()).sections().getFirst().picture()).isNotNull();
        assertThat(wished(PictureKind.NONE, OVER_YEARS).sections().getFirst().picture())
                .isNull();
    }

    @Test
    void drawsNothingWhereTooLittleIsShown() {
        var part = breakdown(
                List.of(adopted()),
                List.of(row("2021-22", hidden(count("ADOPTED", 20))), row("2022-23", count("ADOPTED", 30))));
        assertThat(wished(PictureKind.TREND, part).sections().getFirst().picture())
                .isNull();
    }

    @Test
    void refusesWhatDoesNotFitTheAnswerAndSaysWhatDoes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wished(PictureKind.WATERFALL, OVER_YEARS))
                .withMessageStartingWith("A picture of the kind WATERFALL cannot be drawn of this answer; TREND")
                .withMessageEndingWith("NONE can.");
    }
}
