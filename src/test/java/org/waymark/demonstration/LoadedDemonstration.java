package org.waymark.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport;
import org.waymark.intake.ImportRequest;
import org.waymark.intake.SubmittedFile;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Period;

/** A home that holds the committed files, sent in the order of their list: loaded once for all tests that only ask. */
final class LoadedDemonstration {
    static final Path FOLDER = Path.of("src/main/resources/demonstration");
    static final String ARDENSHIRE = "E06000990";

    private final TestHome home = new TestHome();
    private final Map<String, ImportReport> reports = new LinkedHashMap<>();

    private static final class Loaded {
        private static final LoadedDemonstration ONCE = new LoadedDemonstration();
    }

    static LoadedDemonstration once() {
        return Loaded.ONCE;
    }

    private LoadedDemonstration() {
        try (var list = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("submissions.csv"))) {
            for (var row : list) {
                List<SubmittedFile> files = new ArrayList<>();
                for (var name : row.getField("files").split(" ")) {
                    var file = FOLDER.resolve(row.getField("folder")).resolve(name + ".csv");
                    files.add(new SubmittedFile(name + ".csv", Files.readAllBytes(file)));
                }
                var request = new ImportRequest(
                        row.getField("authority"), row.getField("year"), row.getField("as_at"), false, files);
                reports.put(row.getField("folder") + " " + row.getField("files"), home.take(request));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        home.tellOfAdopters();
        Runtime.getRuntime().addShutdownHook(new Thread(home::close));
    }

    /** What was said of each submission, by its folder and files. */
    Map<String, ImportReport> reports() {
        return reports;
    }

    synchronized ExactCell cell(String measure, String period, CountingUnit unit, Instant knownAt, String authority) {
        home.projection();
        return home.cells(measure, List.of(Period.parse(period).orElseThrow()), List.of(), unit, knownAt, authority)
                .getOrDefault(new ExactCells.Key(period, List.of()), ExactCell.EMPTY);
    }

    /** As known now. */
    ExactCell cell(String measure, String period) {
        return cell(measure, period, CountingUnit.CHILD, TestHome.CLOCK.instant(), ARDENSHIRE);
    }

    static Instant morningOf(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneId.of("Europe/London")).toInstant();
    }
}
