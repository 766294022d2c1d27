package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The walk-through, question by question as it is written. */
class RestatingAYearTests extends WithDemonstration {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern EXAMPLE = Pattern.compile(
            "curl -s -u (\\w+):\\w+ [^`]*?localhost:8080/graphql -d '(.*?)'\n```\n\n```json\n(.*?)```", Pattern.DOTALL);

    static List<MatchResult> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("docs/restating-a-year.md")))
                .results()
                .toList();
    }

    @Test
    void showsEachStep() throws IOException {
        assertThat(examples()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersAsItSays(MatchResult example) {
        Map<String, Object> body = JSON.readValue(example.group(2), new TypeReference<>() {});

        var reply = server.post(example.group(1), "/graphql", body);

        assertThat(reply.withoutMark()).isEqualTo(JSON.readTree(example.group(3)));
    }
}
