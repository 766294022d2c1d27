package org.waymark.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.questions.FoundQuestion.SuggestedVariable;
import org.waymark.shared.Refusal;

/** Plain words lead to the saved question that answers them, and say why. */
class QuestionSearchTests {
    private static final QuestionSearch SEARCH = QuestionSearch.over(
            SavedQuestions.load(),
            Map.of(
                    "ADM", "Agency decision maker",
                    "CLA", "Child looked after",
                    "EP", "Early permanence",
                    "RAA", "Regional adoption agency",
                    "SHOBPA", "Should be placed for adoption"));

    private static List<String> found(String words) {
        return SEARCH.find(words).questions().stream()
                .map(each -> each.question().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "how long do Black children wait to be placed, ethnicity-and-time-to-place",
        "How many children came from overseas?, adopted-from-abroad",
        "children adopted from other countries, adopted-from-abroad",
        "why did SHOBPA decisions fall, why-adm-decisions-fell",
        "What does it cost to place a child with another agency, cost-of-interagency-placements",
        "how much money is overspent, cost-of-interagency-placements",
        "How long does it take to become an adopter, how-long-approval-takes",
        "do brothers and sisters stay together, separated-siblings",
        "are there enough adopters, adopters-and-sufficiency",
        "placements that broke down, plan-changes-and-disruptions",
        "life story books on time, life-story-work",
        "early permanence, early-permanence",
        "fostering for adoption, early-permanence",
        "court delays, decisions-at-court",
        "26-week timescale, care-proceedings",
        "children still waiting for a match, children-who-wait",
        "contact with birth mum, contact-with-birth-family",
        "letters to the birth family, contact-with-birth-family",
        "disabled children, complex-needs",
        "children placed far away, placed-outside-the-area",
        "outside the city, placed-outside-the-area",
        "A20, annual-report",
        "what changed in DfE's published figures, restated-figures",
        "exit interviews, why-adopters-leave",
        "why do adopters give up, why-adopters-leave",
        "diversity of the panel, diversity-of-panel-and-adopters",
        "who pays for support to birth mothers, support-to-birth-parents",
        "are sibling groups slower, sibling-groups",
        "why did A10 go up, why-a10-rose",
        "A2 against the threshold, from-order-to-match",
        "matched before the placement order, matched-before-the-order",
        "BME share of adopted children, minority-ethnic-share",
        "compare us with England, adopted-beside-england",
        "pre-proceedings families diverted, pre-proceedings",
        "child looked after in foster care, looked-after-children",
        "which stage takes longest, where-the-days-go",
        "applications within 10 weeks, applications-within-ten-weeks",
        "regional adoption agency matches, matched-in-the-region",
        "reasons for delay, delays",
        "adoption orders by quarter, adoption-orders",
        "figures that do not add up, what-does-not-add-up",
        "timeliness of neighbouring authorities, timeliness-by-authority"
    })
    void findsAmongTheFirstThree(String words, String question) {
        assertThat(found(words).stream().limit(3)).contains(question);
    }

    @Test
    void findsFirstWhatMembersAskedForInTheirOwnWords() {
        assertThat(found("how long do Black children wait to be placed").getFirst())
                .isEqualTo("ethnicity-and-time-to-place");
    }

    /** The search does not read this file: only titles, tags and answers of the questions, some of which quote a paper. */
    @Test
    void findsForEveryPassageOfThePapersOneOfItsQuestions() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("queries", "questions", "asked.csv"))) {
            var answered = rows.stream()
                    .filter(row -> !row.getField("questions").isEmpty())
                    .toList();
            assertThat(answered)
                    .hasSizeGreaterThan(80)
                    .allSatisfy(row -> assertThat(
                                    found(row.getField("wording")).stream().limit(3))
                            .as(row.getField("wording"))
                            .containsAnyOf(row.getField("questions").split(" ")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zebra crossing",
                "the colour of the carpet",
                "how do I reset my password",
                "football scores of the council",
                "what is the weather",
                "children",
                "adoption",
                "how many are there",
                "?!",
                ""
            })
    void findsNothingWhereNothingWasAsked(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void saysOfWhichWordsNothingIsKnown() {
        assertThat(SEARCH.find("the zebra and the adoption order of a zebra").unknown())
                .containsExactly("zebra");
    }

    @Test
    void saysWhichWordsLedThere() {
        var first = SEARCH.find("race and waits").questions().stream()
                .filter(each -> each.question().name().equals("ethnicity-and-time-to-place"))
                .findFirst()
                .orElseThrow();
        assertThat(first.because()).containsExactlyInAnyOrder("race: ethnicity", "waits");
    }

    @Test
    void suggestsWhatTheWordsNameAndFillsNothingIn() {
        var first = SEARCH.find("how long do Black or Asian girls wait to be placed, 2021/22 and 2022-23")
                .questions()
                .getFirst();
        assertThat(first.suggested())
                .containsExactly(
                        new SuggestedVariable(
                                "where", "{\"ethnicGroup\": [\"BLACK\", \"ASIAN\"], \"sex\": [\"FEMALE\"]}"),
                        new SuggestedVariable("years", "[\"2021-22\", \"2022-23\"]"));
        assertThat(SEARCH.find("black children from 2021-25")
                        .questions()
                        .getFirst()
                        .suggested())
                .noneMatch(each -> each.name().equals("years"));
    }

    @Test
    void leadsFromLettersToWordsAndBack() {
        assertThat(found("agency decision maker")).contains("why-adm-decisions-fell");
        assertThat(found("EP")).contains("early-permanence");
    }

    @Test
    void tellsEveryProblemOfTheSynonymsWithItsLine() {
        var malformed = """
                words,means,suggests
                how long,waiting,
                How Much,cost,
                waited,unicorn,
                waits,waiting,
                nothing,,
                black,,BLACK
                few,columns
                """;
        var index = new QuestionIndex(SavedQuestions.load().find(null, null));
        assertThatIllegalStateException()
                .isThrownBy(() -> Synonyms.read("synonyms.csv", malformed, index))
                .withMessage("""
                        Synonyms are malformed:
                        synonyms.csv line 3 needs words in small letters, but has "How Much"
                        synonyms.csv line 4 means "unicorn", which no saved question tells of
                        synonyms.csv line 5 tells of "waits" a second time
                        synonyms.csv line 6 says neither what "nothing" means nor which code it names
                        synonyms.csv line 7 suggests "BLACK" in the place of a code such as ethnicGroup=BLACK
                        synonyms.csv line 7 says neither what "black" means nor which code it names
                        synonyms.csv line 8 has 2 columns in the place of 3""");
        assertThatIllegalStateException()
                .isThrownBy(() -> Synonyms.read("synonyms.csv", "word,means\n", index))
                .withMessageContaining("synonyms.csv line 1 must name the columns words,means,suggests");
    }

    @Test
    void suggestsOnlyCodesThatTheFilterTakes() throws IOException {
        var schema = Files.readString(Path.of("src", "main", "resources", "graphql", "schema.graphqls"));
        var filter = schema.substring(schema.indexOf("input CaseFilter"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("queries", "questions", "synonyms.csv"))) {
            var codes = rows.stream()
                    .map(row -> row.getField("suggests"))
                    .filter(each -> !each.isEmpty())
                    .toList();
            assertThat(codes).isNotEmpty().allSatisfy(each -> {
                var code = each.split("=");
                // the line before a field of the filter lists its codes
                assertThat(filter).containsPattern("\"[^\"]*\\b" + code[1] + "\\b[^\"]*\"\\s+" + code[0] + ":");
            });
        }
    }

    @Test
    void refusesATextThatIsNoQuestion() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SEARCH.find("wait ".repeat(401)))
                .withMessage("A question is looked for with at most 2,000 characters.");
    }
}
