package org.waymark.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.Document;
import graphql.language.Node;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestHome;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;

/** Members asked for a glossary of acronyms: whatever we ourselves shorten stands in it. */
class GlossaryTests {
    private static final Glossary GLOSSARY = Glossary.with(TestHome.LIBRARY.definitions());

    private static final Pattern LETTERS = Pattern.compile("(?<![\\w:@])[A-Z]{2,5}(?![\\w:@])");
    private static final Pattern QUOTED = Pattern.compile("`[^`]*`");

    /** Names and codes of dimensions are written in capitals and short for nothing, but for the return's ethnicities. */
    private static final Set<String> NOT_SHORT = Arrays.stream(Dimension.values())
            .filter(each -> each != Dimension.ETHNICITY)
            .flatMap(each -> Stream.concat(Stream.of(each.name()), each.codes().stream()))
            .flatMap(code -> Arrays.stream(code.split("_")))
            .collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource({
        "adm, ADM",
        "ADM, ADM",
        "agency decision, ADM",
        "shobpa, SHOBPA",
        "A2, A2",
        "placement order to match, A2",
        "regional, RAA",
        "contact_plan, contact_plan",
        "global majority, GME",
        "EARLY_PERMANENCE, EARLY_PERMANENCE"
    })
    void putsTheBestAnswerFirst(String search, String term) {
        assertThat(GLOSSARY.find(search).getFirst().term()).isEqualTo(term);
    }

    @Test
    void findsWordsInTheMeaning() {
        assertThat(GLOSSARY.find("Warwickshire"))
                .extracting(GlossaryEntry::term)
                .contains("ACE");
        assertThat(GLOSSARY.find("zebra")).isEmpty();
        assertThat(GLOSSARY.find(" ")).isEmpty();
        assertThat(GLOSSARY.find(null)).hasSizeGreaterThan(100);
    }

    @Test
    void saysThatMinorityEthnicIsNotUniformlyDefined() {
        assertThat(GLOSSARY.find("BME").getFirst().meaning()).startsWith("Not uniformly defined");
        assertThat(GLOSSARY.find("GME").getFirst().meaning()).startsWith("Not uniformly defined");
    }

    @Test
    void explainsEveryMeasureAndMilestone() {
        assertThat(terms())
                .containsAll(TestHome.LIBRARY.definitions().stream()
                        .map(Definition::code)
                        .toList());
        assertThat(terms())
                .containsAll(Arrays.stream(Milestone.values())
                        .map(Milestone::fileName)
                        .toList());
        assertThat(GLOSSARY.find("A20").getFirst().expansion())
                .isEqualTo(TestHome.LIBRARY.definition("A20").title());
    }

    @Test
    void namesEachTermOnce() {
        assertThat(GLOSSARY.find(null)).extracting(GlossaryEntry::term).doesNotHaveDuplicates();
        assertThat(GLOSSARY.find(null))
                .allSatisfy(entry -> assertThat(entry.meaning()).endsWith("."));
    }

    @Test
    void explainsWhatTheSchemaAndTheMeasuresShorten() throws IOException {
        assertThat(unexplained(Stream.concat(schema(), headers()))).isEmpty();
    }

    @Test
    void findsWhatIsNotExplained() {
        assertThat(unexplained(Stream.of("The QXZ of `ABC` and ABC, by INTERVAL:FROM:TO and A2@ABCD")))
                .containsExactly("ABC", "QXZ");
    }

    private static Set<String> unexplained(Stream<String> texts) {
        var terms = terms();
        return texts.map(text -> QUOTED.matcher(text).replaceAll(""))
                .flatMap(text -> LETTERS.matcher(text).results().map(MatchResult::group))
                .filter(letters -> !terms.contains(letters) && !NOT_SHORT.contains(letters))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> terms() {
        return GLOSSARY.find(null).stream().map(GlossaryEntry::term).toList();
    }

    private static Stream<String> schema() throws IOException {
        Document schema =
                new Parser().parseDocument(Files.readString(Path.of("src/main/resources/graphql/schema.graphqls")));
        List<String> descriptions = new ArrayList<>();
        var nodes = new ArrayDeque<Node<?>>();
        schema.getChildren().forEach(nodes::push);
        while (!nodes.isEmpty()) {
            var node = nodes.pop();
            if (node instanceof AbstractDescribedNode<?> described && described.getDescription() != null) {
                descriptions.add(described.getDescription().getContent());
            }
            node.getChildren().forEach(nodes::push);
        }
        assertThat(descriptions).hasSizeGreaterThan(100);
        return descriptions.stream();
    }

    private static Stream<String> headers() throws IOException {
        try (var files = Files.list(Path.of("queries", "measures"))) {
            List<String> lines = new ArrayList<>();
            for (var file : files.toList()) {
                Files.readString(file)
                        .lines()
                        .takeWhile(line -> line.startsWith("--"))
                        .forEach(lines::add);
            }
            return lines.stream().filter(line -> !line.startsWith("-- code:"));
        }
    }
}
