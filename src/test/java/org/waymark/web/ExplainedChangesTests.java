package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** On the demonstration's hundreds of children, of all ages and groups: printed parts come to the printed change. */
class ExplainedChangesTests extends WithDemonstration {
    private static final String QUESTION = """
            query($measure: ID!, $from: FinancialYear!, $to: FinancialYear!, $by: [Dimension!]!) {
              explainChange(measure: $measure, from: $from, to: $to, by: $by) {
                before { count } after { count } change text parts { value text }
                pools { carriedOver came arrived leftOtherwise carriedOn countedBeside } } }""";

    @ParameterizedTest
    @CsvSource({
        "ADM_DECISIONS, AGE_AT_ENTRY",
        "PLACEMENT_ORDERS, ETHNIC_GROUP",
        "MATCHED, SEX",
        "PLACED, SIBLING_GROUP_SIZE",
        "APPLICATIONS, AGE_AT_ENTRY",
        "ADOPTED, LOCAL_AUTHORITY",
        "PLAN_CHANGES, SEX",
        "DISRUPTIONS, AGE_AT_ENTRY",
        "A10, SIBLING_GROUP_SIZE",
        "A3, AGE_AT_ENTRY"
    })
    void printsPartsThatComeToThePrintedChange(String measure, String dimension) {
        var explained = explained(measure, "2021-22", "2024-25", dimension);

        assertThat(texts(explained.at("/parts"))).hasSizeGreaterThan(1);
        assertThat(texts(explained.at("/parts")).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(number(explained.at("/text").asString()));
        assertThat(explained
                        .at("/parts")
                        .valueStream()
                        .mapToDouble(part -> part.at("/value").asDouble())
                        .sum())
                .isCloseTo(explained.at("/change").asDouble(), within(1e-9));
    }

    /** Whoever was still on the way when a year ended was on the way when the next began. */
    @ParameterizedTest
    @CsvSource({"ADM_DECISIONS", "PLACEMENT_ORDERS", "MATCHED", "PLACED", "APPLICATIONS", "ADOPTED", "PLAN_CHANGES"})
    void carriesOverWhoeverWasCarriedOn(String measure) {
        var explained = explained(measure, "2021-22", "2022-23", "SEX");

        assertThat(explained.at("/pools/1/carriedOver").asInt())
                .isEqualTo(explained.at("/pools/0/carriedOn").asInt());
        for (int year = 0; year < 2; year++) {
            var pool = explained.at("/pools/" + year);
            assertThat(pool.at("/arrived").asInt() + pool.at("/countedBeside").asInt())
                    .isEqualTo(explained
                            .at(year == 0 ? "/before/count" : "/after/count")
                            .asInt());
        }
    }

    private JsonNode explained(String measure, String from, String to, String dimension) {
        var reply = server.graphql(
                "analyst", QUESTION, Map.of("measure", measure, "from", from, "to", to, "by", List.of(dimension)));
        return reply.body().at("/data/explainChange");
    }

    private static List<BigDecimal> texts(JsonNode parts) {
        return parts.valueStream()
                .map(part -> number(part.at("/text").asString()))
                .toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.split(" ")[0]);
    }
}
