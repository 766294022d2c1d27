package org.waymark.web.imports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.api.NotForPublication;
import org.waymark.api.Purposes;
import org.waymark.intake.ImportReport.Status;
import org.waymark.intake.ImportRequest;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;

/** {@code POST /imports}: files in, a report out; its problems alone, as CSV, where {@code text/csv} is asked for. */
@RestController
class ImportController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private final ImportDesk desk;

    ImportController(ImportDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/imports")
    ResponseEntity<Object> take(
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            @RequestHeader(name = Purposes.HEADER, required = false) @Nullable String purpose,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String asAt,
            @RequestParam(defaultValue = "false") String dryRun)
            throws IOException {
        var sent = ImportDesk.read(files);
        var stated = Purposes.ofHeader(purpose);
        var report = desk.take(new ImportRequest(authority, year, asAt, yesOrNo(dryRun), sent), stated);
        var answer = ResponseEntity.status(
                report.status() == Status.REFUSED ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        answer.header(NotForPublication.HEADER, NotForPublication.IN_HEADER);
        return accept.contains(CSV.toString())
                ? answer.contentType(CSV).body(ProblemsCsv.of(report))
                : answer.contentType(MediaType.APPLICATION_JSON).body(report);
    }

    /** Anything but a plain no is taken for a dry run: the safe reading of what cannot be read. */
    private static boolean yesOrNo(String dryRun) {
        return !dryRun.strip().equalsIgnoreCase("false");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> busy(Refusal refusal) {
        var status = switch (refusal.code()) {
            case "IMPORT_BUSY" -> HttpStatus.CONFLICT;
            case StorageFull.CODE -> HttpStatus.INSUFFICIENT_STORAGE;
            case "BAD_PURPOSE", "LOOKS_LIKE_IDENTIFIER" -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        return told(status, refusal.code(), refusal.reason());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(MaxUploadSizeExceededException e) {
        return told(
                HttpStatus.CONTENT_TOO_LARGE,
                "TOO_LARGE",
                "The files are larger than 20 MiB together. Send one authority's year at a time, or as a zip.");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> incomplete(MultipartException e) {
        return told(
                HttpStatus.BAD_REQUEST,
                "UPLOAD_INCOMPLETE",
                "The upload was cut off or is not a form with files. Nothing was stored; send it again.");
    }

    private static ResponseEntity<Map<String, String>> told(HttpStatus status, String code, String message) {
        return ResponseEntity.status(status).body(Map.of("status", code, "code", code, "message", message));
    }
}
