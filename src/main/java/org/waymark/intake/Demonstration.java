package org.waymark.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.intake.ImportReport.Status;

/** Gives an empty home the returns of a small fictional council, through the same door as any others. */
public final class Demonstration {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String FOLDER = "/demonstration/";

    private final Importer importer;
    private final Path underWay;
    private final Runnable afterReturns;

    /** @param afterReturns what is told beside the returns, of children whom they list; may be told twice */
    public Demonstration(Importer importer, Path home, Runnable afterReturns) {
        this.importer = importer;
        this.afterReturns = afterReturns;
        this.underWay = home.resolve("demonstration-under-way");
    }

    /** Loads into an empty home, or goes on where an earlier start was broken off. */
    public void loadInto(boolean emptyHome) {
        if (!emptyHome && !Files.exists(underWay)) {
            return;
        }
        try (var list = CsvReader.builder().ofNamedCsvRecord(resource("submissions.csv"))) {
            Files.writeString(underWay, "");
            for (var submission : list) {
                send(submission);
            }
            afterReturns.run();
            Files.delete(underWay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(NamedCsvRecord submission) throws IOException {
        List<SubmittedFile> files = new ArrayList<>();
        for (var name : submission.getField("files").split(" ")) {
            var path = FOLDER + submission.getField("folder") + "/" + name + ".csv";
            try (var file = Objects.requireNonNull(Demonstration.class.getResourceAsStream(path), path)) {
                files.add(new SubmittedFile(name + ".csv", file.readAllBytes()));
            }
        }
        var report = importer.take(new ImportRequest(
                submission.getField("authority"),
                submission.getField("year"),
                submission.getField("as_at"),
                false,
                files));
        if (report.status() == Status.REFUSED) {
            throw new IllegalStateException("The demonstration's own files were refused: " + report.problems());
        }
        LOG.info("demonstration: {} as submitted on {}", submission.getField("year"), submission.getField("as_at"));
    }

    private static InputStreamReader resource(String name) {
        var file = Objects.requireNonNull(Demonstration.class.getResourceAsStream(FOLDER + name), name);
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
