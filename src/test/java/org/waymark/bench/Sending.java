package org.waymark.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.waymark.intake.ImportRequest;
import org.waymark.intake.SubmittedFile;

/** What one authority sends for one year. */
record Sending(String authority, String year, String asAt, Map<String, String> files) {
    ImportRequest request() {
        return new ImportRequest(authority, year, asAt, false, submitted());
    }

    List<SubmittedFile> submitted() {
        return files.entrySet().stream()
                .map(file -> new SubmittedFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
