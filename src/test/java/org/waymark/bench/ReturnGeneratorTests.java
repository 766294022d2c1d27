package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport;
import org.waymark.intake.Problem.Severity;
import org.waymark.shared.FinancialYear;

/** The benchmark measures what councils send only if the real importer takes it in as it would theirs. */
class ReturnGeneratorTests {
    private static final int CHILDREN = 200;
    private static final List<Sending> SENDINGS =
            new ReturnGenerator(7, new FinancialYear(2020), 3).of(TestHome.COVENTRY, 0, CHILDREN);

    @Test
    void isTakenInWithoutAnError() {
        try (var home = new TestHome()) {
            for (var sending : SENDINGS) {
                var report = home.take(sending.request());
                assertThat(report.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
                assertThat(report.status()).isEqualTo(ImportReport.Status.ACCEPTED);
            }
        }
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(new ReturnGenerator(7, new FinancialYear(2020), 3).of(TestHome.COVENTRY, 0, CHILDREN))
                .isEqualTo(SENDINGS);
        assertThat(new ReturnGenerator(8, new FinancialYear(2020), 3).of(TestHome.COVENTRY, 0, CHILDREN))
                .isNotEqualTo(SENDINGS);
    }

    @Test
    void listsEveryChildAndLetsMostOfThemGoWithoutAdoption() {
        var listed = new HashSet<String>();
        var adopted = new HashSet<String>();
        for (var sending : SENDINGS) {
            firstCells(sending.files(), "header.csv").forEach(listed::add);
            firstCells(sending.files(), "ad1.csv").forEach(adopted::add);
        }
        assertThat(listed).hasSize(CHILDREN);
        assertThat(adopted).hasSizeBetween(CHILDREN / 100, CHILDREN / 8);
    }

    private static List<String> firstCells(Map<String, String> files, String name) {
        return files.getOrDefault(name, "")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }
}
