package org.waymark.briefing.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.briefing.writing.Answered.a2;
import static org.waymark.briefing.writing.Answered.a3;
import static org.waymark.briefing.writing.Answered.adopted;
import static org.waymark.briefing.writing.Answered.breakdown;
import static org.waymark.briefing.writing.Answered.count;
import static org.waymark.briefing.writing.Answered.group;
import static org.waymark.briefing.writing.Answered.hidden;
import static org.waymark.briefing.writing.Answered.mean;
import static org.waymark.briefing.writing.Answered.notAvailable;
import static org.waymark.briefing.writing.Answered.question;
import static org.waymark.briefing.writing.Answered.row;
import static org.waymark.briefing.writing.Answered.share;
import static org.waymark.briefing.writing.Answered.with;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Note;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Section;
import org.waymark.glossary.Glossary;

class NoteWriterTests {
    private static final NoteWriter WRITER = new NoteWriter(Glossary.with(List.of()));

    private static Note note(Part... parts) {
        return WRITER.note("A note", "To answer.", Note.Tier.PUBLISHED, List.of(), List.of(question(parts)), Map.of());
    }

    @Test
    void setsPeriodsSideBySideWithTheThreshold() {
        var note = note(breakdown(
                List.of(adopted(), a2(), a3()),
                List.of(
                        row(
                                "2021-22",
                                count("ADOPTED", 1038),
                                with(mean("A2", 236.4, 38, 170, 300), "threshold", 121),
                                share("A3", 39, 105, 0.28, 0.47)),
                        row(
                                "2022-23",
                                count("ADOPTED", 0),
                                with(mean("A2", 171.6, 32, 120, 220), "threshold", 121),
                                hidden(share("A3", 1, 3, 0.1, 0.9))))));
        var table = note.sections().getFirst().tables().getFirst();

        assertThat(table.columns())
                .extracting(each -> each.heading())
                .containsExactly("2021-22", "2022-23", "Threshold in 2022-23");
        assertThat(table.rows())
                .extracting(each -> each.labels().getFirst() + " | "
                        + String.join(
                                " | ", each.figures().stream().map(Figure::text).toList()))
                .containsExactly(
                        "Children adopted | 1,038 | 0 | [z]",
                        "Time from placement order to match (A2): mean, days | 236 | 172 | 121",
                        "Time from placement order to match (A2): children in the mean | 38 | 32 | [z]",
                        "Children who wait less than 14 months (A3): share | 37% | [c] | [z]",
                        "Children who wait less than 14 months (A3): number, children | 39 | [c] | [z]",
                        "Children who wait less than 14 months (A3): out of, children | 105 | [c] | [z]");
        assertThat(table.notes())
                .contains("[c] Not shown, so that nobody can be recognised.", "[z] There is no threshold.");
        assertThat(table.summary())
                .contains("Children adopted: from 1,038 in 2021-22 to 0 in 2022-23.", "3 marked [c]");
        assertThat(note.cannotBeSaid())
                .contains("By hand: 3 of its figures are not shown, so that nobody can be recognised.");
    }

    @Test
    void showsTheLatestThreePeriodsAndSaysThatThereAreMore() {
        var rows = Stream.of("2018-19", "2019-20", "2020-21", "2021-22", "2022-23")
                .map(period -> row(period, count("ADOPTED", 30)))
                .toList();
        var table = note(breakdown(List.of(adopted()), rows))
                .sections()
                .getFirst()
                .tables()
                .getFirst();
        assertThat(table.columns()).extracting(each -> each.heading()).containsExactly("2020-21", "2021-22", "2022-23");
        assertThat(table.notes())
                .containsExactly("The answer has 5 periods, from 2018-19 to 2022-23; the latest 3 are shown.");
    }

    @Test
    void saysWhichYearsLack() {
        var note = note(breakdown(
                List.of(adopted()),
                List.of(
                        row("2021-22", notAvailable("ADOPTED", "No return for 2021-22.")),
                        row("2022-23", count("ADOPTED", 3)))));
        assertThat(note.cannotBeSaid()).containsExactly("Not available of 2021-22: No return for 2021-22.");
    }

    @Test
    void saysWhoIsLeftOutAndWhy() {
        var cell = with(mean("A2", 172, 32, 120, 220), "excluded", List.of(Map.of("reason", "NO_MATCH", "count", 4)));
        var method = note(breakdown(List.of(a2()), List.of(row("2022-23", cell))))
                .sections()
                .getFirst()
                .method();
        assertThat(method.leftOut())
                .containsExactly("Time from placement order to match (A2), 2022-23: 4 left out: no match is recorded.");
        assertThat(method.cohort().getFirst()).endsWith("In 2022-23: n = 32.");
        assertThat(method.stillWaiting()).isNotEmpty();
    }

    @Test
    void explainsExactlyTheTermsThatItUses() {
        assertThat(NoteGlossary.isUsed("ADM", "The ADM decided.")).isTrue();
        assertThat(NoteGlossary.isUsed("ADM", "She is an admirer; ADMIN.")).isFalse();
        assertThat(NoteGlossary.isUsed("Sufficiency", "About sufficiency of adopters."))
                .isTrue();
        assertThat(NoteGlossary.isUsed("CP", "cp")).isFalse();
        var note = note(breakdown(
                List.of(Answered.definition("ADM_DECISIONS", "Decisions of the ADM", "COUNT", "decisions")),
                List.of(row("2022-23", count("ADM_DECISIONS", 50)))));
        assertThat(note.glossary()).extracting(Note.Term::term).containsExactly("ADM");
    }

    @Test
    void namesEachTableOnce() {
        var part = breakdown(List.of(adopted()), List.of(row("2022-23", count("ADOPTED", 3))));
        var other = new Part("figures2", "breakdown", Map.of(), part.answer());
        assertThat(note(part, other, part).sections().stream().flatMap(each -> each.tables().stream()))
                .extracting(each -> each.name())
                .containsExactly("figures", "figures2", "figures-2");
    }

    @Test
    void saysWhatWasNotAnswered() {
        var note = note(new Part(
                "figures",
                "breakdown",
                Map.of(),
                breakdown(List.of(adopted()), List.of()).answer()));
        assertThat(note.sections()).isEmpty();
        assertThat(note.answer()).containsExactly("No figure of this question can be given.");
        assertThat(note.cannotBeSaid()).containsExactly("By hand: nothing of this was answered.");
    }

    @Test
    void showsNoIntervalsWhereNoneArePublished() {
        var cell = with(with(mean("A2", 200, 40, 0, 0), "lower", null), "upper", null);
        var note = note(breakdown(
                List.of(a2()),
                List.of(group("2022-23", "WHITE", "White", cell), group("2022-23", "BLACK", "Black", cell))));
        assertThat(note.sections().getFirst().tables().getFirst().columns())
                .extracting(each -> each.heading())
                .containsExactly("Children in the mean", "Mean");
    }

    @Test
    void reproducesItsFiguresByTheSameDigest() {
        var one = note(breakdown(List.of(adopted()), List.of(row("2022-23", count("ADOPTED", 3)))));
        var same = note(breakdown(List.of(adopted()), List.of(row("2022-23", count("ADOPTED", 3)))));
        var other = note(breakdown(List.of(adopted()), List.of(row("2022-23", count("ADOPTED", 4)))));
        assertThat(same.reproduction()).isEqualTo(one.reproduction());
        assertThat(other.reproduction().digest())
                .isNotEqualTo(one.reproduction().digest());
        assertThat(one.reproduction().questions()).containsExactly("by-hand {}");
    }

    /** Whatever an answer should not hold of a hidden cell: were it there, the note would not tell it. */
    @Test
    void tellsNothingOfWhatIsHidden() {
        var secret = mean("A2", 7531, 8642, 7420, 7642);
        var part = breakdown(
                List.of(a2()),
                List.of(
                        group("2022-23", "WHITE", "White", mean("A2", 200, 40, 180, 220)),
                        group("2022-23", "BLACK", "Black", hidden(secret)),
                        group("2022-23", "ASIAN", "Asian", mean("A2", 300, 20, 280, 320)),
                        row("2022-23", hidden(secret))));
        assertThat(note(part).toString()).doesNotContain("7531", "7,531", "8642", "8,642", "7420", "7642");
        var bars = (Picture.Bars) note(part).sections().getFirst().picture();
        assertThat(bars).isNotNull();
        assertThat(bars.bars()).extracting(Picture.Bar::label).containsExactly("White", "Asian");
    }

    static Stream<Note> notes() {
        var random = new Random(20260101);
        return Stream.generate(() -> note(madeUp(random), byGroup(random))).limit(60);
    }

    private static Part madeUp(Random random) {
        var rows = Stream.of("2020-21", "2021-22", "2022-23")
                .map(period -> row(
                        period,
                        sometimesHidden(random, count("ADOPTED", random.nextInt(120))),
                        anyMean(random),
                        anyShare(random)))
                .toList();
        return breakdown(List.of(adopted(), a2(), a3()), rows);
    }

    private static Part byGroup(Random random) {
        var rows = Stream.of("WHITE", "BLACK", "ASIAN", "MIXED", "NOT_KNOWN")
                .map(code -> group("2022-23", code, "Group " + code, anyMean(random)))
                .toList();
        return new Part(
                "byGroup", "breakdown", Map.of(), breakdown(List.of(a2()), rows).answer());
    }

    private static Map<String, Object> anyMean(Random random) {
        double mean = 50 + random.nextInt(60_000) / 100.0;
        double half = random.nextInt(200);
        var cell = mean("A2", mean, 1 + random.nextInt(90), mean - half, mean + half);
        return sometimesHidden(random, with(cell, "threshold", 121));
    }

    private static Map<String, Object> anyShare(Random random) {
        int denominator = 1 + random.nextInt(150);
        return sometimesHidden(random, Answered.share("A3", random.nextInt(denominator + 1), denominator, 0.1, 0.9));
    }

    private static Map<String, Object> sometimesHidden(Random random, Map<String, Object> cell) {
        return random.nextInt(5) == 0 ? hidden(cell) : cell;
    }

    /** A number of a sentence is a figure of a table, or the difference of two, or what that is in per cent of one. */
    @ParameterizedTest
    @MethodSource("notes")
    void namesNoFigureThatIsInNoTable(Note note) {
        var tablesOnly =
                note.sections().stream().map(NoteWriterTests::withoutFindings).toList();
        var check = new CommentaryCheck(tablesOnly);
        for (var sentence : note.sections().stream()
                .flatMap(each -> each.findings().stream())
                .toList()) {
            assertThat(check.unfounded(plain(sentence))).as(sentence).isEmpty();
        }
    }

    /** Percentages of change are tried by themselves; numbers of the wording are no figures. */
    private static String plain(String sentence) {
        return sentence.replaceAll("(more|fewer) \\(\\d[\\d,]*%\\)", "$1")
                .replace("95% interval", "interval")
                .replace("less than 14 months", "")
                .replaceAll("at least \\d+ cases|\\b(two|three)\\b|\\d+ are not shown", "");
    }

    private static Section withoutFindings(Section section) {
        return new Section(
                section.heading(), List.of(), section.tables(), section.picture(), section.method(), List.of(), true);
    }
}
