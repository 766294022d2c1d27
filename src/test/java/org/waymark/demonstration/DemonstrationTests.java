package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.intake.ImportReport;
import org.waymark.intake.Problem;

/** The committed files are those that the generator makes, and good returns but for the faults planted on purpose. */
class DemonstrationTests {
    @Test
    void commitsWhatTheGeneratorMakes() throws IOException {
        var made = MakeDemonstration.files();

        var committed = committed();

        assertThat(committed.keySet()).isEqualTo(made.keySet());
        assertThat(made.keySet())
                .allSatisfy(path -> assertThat(committed.get(path)).as(path).isEqualTo(made.get(path)));
    }

    @Test
    void warnsOfThePlantedFaultsOnly() {
        var demonstration = LoadedDemonstration.once();

        assertThat(demonstration.reports().values())
                .extracting(ImportReport::status)
                .containsOnly(ImportReport.Status.ACCEPTED);
        assertThat(warnings(demonstration))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "E06000990/2018-19", List.of("520"),
                        "E06000992/2020-21", List.of("INT12"),
                        "E06000991/2021-22", List.of("601"),
                        "E06000992/2022-23", List.of("529"),
                        "E06000991/2023-24", List.of("119")));
    }

    private static Map<String, List<String>> warnings(LoadedDemonstration demonstration) {
        Map<String, List<String>> warnings = new TreeMap<>();
        demonstration.reports().forEach((submission, report) -> {
            if (!report.problems().isEmpty()) {
                warnings.put(
                        submission.substring(0, submission.indexOf(' ')),
                        report.problems().stream()
                                .map(DemonstrationTests::name)
                                .sorted()
                                .toList());
            }
        });
        return warnings;
    }

    private static String name(Problem problem) {
        return problem.rule() == null ? problem.code() : problem.rule();
    }

    /** But for what members asked, which stands in papers and is made by nobody. */
    private static Map<String, String> committed() throws IOException {
        var root = LoadedDemonstration.FOLDER;
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(root.resolve("questions.csv")))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString().replace('\\', '/'), DemonstrationTests::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
