package org.waymark.web.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.waymark.intake.ImportReport;
import org.waymark.intake.Problem;
import org.waymark.shared.CsvText;

/** The problems of an import as a file for a spreadsheet: sort it by child_line to go through them child by child. */
public final class ProblemsCsv {
    private ProblemsCsv() {}

    public static String of(ImportReport report) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("file", "line", "column", "child_line", "severity", "code", "rule", "message");
            report.problems().forEach(problem -> write(csv, problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, Problem problem) {
        csv.writeRecord(
                CsvText.noFormula(Objects.requireNonNullElse(problem.file(), "")),
                Objects.toString(problem.line(), ""),
                Objects.requireNonNullElse(problem.column(), ""),
                Objects.toString(problem.childLine(), ""),
                problem.severity().name(),
                problem.code(),
                Objects.requireNonNullElse(problem.rule(), ""),
                problem.message());
    }
}
