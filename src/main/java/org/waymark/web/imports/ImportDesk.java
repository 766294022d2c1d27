package org.waymark.web.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.api.Noting;
import org.waymark.intake.ImportReport;
import org.waymark.intake.ImportRequest;
import org.waymark.intake.Importer;
import org.waymark.intake.SubmittedFile;
import org.waymark.shared.Refusal;

/** Takes in what is sent, from programs and from pages, and notes in the query log what was told of it. */
@Component
public class ImportDesk {
    private final Importer importer;
    private final Noting noting;

    ImportDesk(Importer importer, Noting noting) {
        this.importer = importer;
        this.noting = noting;
    }

    /** The files of a form, null for none. */
    public static List<SubmittedFile> read(@Nullable List<MultipartFile> files) throws IOException {
        List<SubmittedFile> read = new ArrayList<>();
        for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
            read.add(new SubmittedFile(name.isEmpty() ? "file" : name, file.getBytes()));
        }
        return read;
    }

    /**
     * @param purpose for the query log; null where none was stated
     * @throws Refusal where another import is under way, the disk is full, or it cannot be noted
     */
    public ImportReport take(ImportRequest request, @Nullable String purpose) {
        var report = importer.take(request);
        noting.exact(
                request.dryRun() ? "imports dry run" : "imports",
                Map.of("authority", request.authority(), "year", request.year(), "asAt", request.asAt()),
                purpose,
                report.status().name(),
                report);
        return report;
    }
}
