package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What README shows is what happens: its questions give its answers, and the measure that it adds is one that a test runs. */
class ReadmeTests extends WithDemonstration {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A question as it is typed, and the answer that stands below it. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "curl -s -u (\\w+):\\w+ [^`]*?localhost:8080/graphql -d '(.*?)'\n```\n\n```json\n(.*?)```", Pattern.DOTALL);

    private static final Pattern MEASURE = Pattern.compile("```sql\n(-- code: .*?)```", Pattern.DOTALL);

    static Stream<Matcher> examples() throws IOException {
        var matcher = EXAMPLE.matcher(readme());
        return Stream.generate(() -> matcher).takeWhile(Matcher::find).map(found -> {
            var whole = EXAMPLE.matcher(found.group());
            whole.find();
            return whole;
        });
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void showsSeveralQuestions() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersItsQuestionsAsItSays(Matcher example) {
        Map<String, Object> body = JSON.readValue(example.group(2), new TypeReference<>() {});
        var reply = server.post(example.group(1), "/graphql", body);

        assertThat(reply.withoutMark()).isEqualTo(JSON.readTree(example.group(3)));
    }

    @Test
    void addsAMeasureThatATestRuns() throws IOException {
        var shown = MEASURE.matcher(readme());

        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1))
                .isEqualTo(Files.readString(
                        Path.of("src/test/resources/queries/example/adopted_within_a_year_of_match.sql")));
    }
}
