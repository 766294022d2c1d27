package org.waymark.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.api.NotForPublication;
import org.waymark.api.Noting;
import org.waymark.api.Purposes;
import org.waymark.querylog.Asked;
import org.waymark.querylog.Logged;
import org.waymark.querylog.OwnWords;
import org.waymark.querylog.QueryLog;
import org.waymark.shared.CsvText;
import org.waymark.shared.Refusal;

/**
 * {@code GET /query-log.csv}: all of the query log as it is when it is asked for. The log itself takes note of that first; of
 * what it gives, the hash of the last question says all.
 */
@RestController
class QueryLogExport {
    private static final int PAGE = 1000;
    private static final String KIND = "query-log.csv";

    private final QueryLog log;
    private final Noting noting;
    private final Purposes purposes;
    private final OwnWords words;

    QueryLogExport(QueryLog log, Noting noting, Purposes purposes, OwnWords words) {
        this.log = log;
        this.noting = noting;
        this.purposes = purposes;
        this.words = words;
    }

    @GetMapping("/query-log.csv")
    void give(
            @RequestHeader(name = Purposes.HEADER, required = false) @Nullable String said,
            HttpServletResponse response)
            throws IOException {
        var purpose = Purposes.ofHeader(said);
        purposes.check(purpose);
        var end = log.end();
        noting.exact(KIND, Map.of(), purpose, Asked.ANSWERED, Map.of("number", end.number(), "hash", end.hash()));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + KIND + "\"");
        response.setHeader(NotForPublication.HEADER, NotForPublication.IN_HEADER);
        try (var csv =
                CsvWriter.builder().build(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            csv.writeRecord(
                    "number",
                    "at",
                    "login",
                    "roles",
                    "viewed_as",
                    "tier",
                    "kind",
                    "asked",
                    "purpose",
                    "sealed_purpose",
                    "outcome",
                    "digest",
                    "amount",
                    "hash");
            for (long after = 0; after < end.number(); after += PAGE) {
                log.reading()
                        .page(after, (int) Math.min(PAGE, end.number() - after))
                        .forEach(each -> write(csv, each));
            }
        }
    }

    private void write(CsvWriter csv, Logged logged) {
        var asked = logged.asked();
        var sealed = asked.purpose();
        csv.writeRecord(
                Long.toString(logged.number()),
                asked.at().toString(),
                CsvText.noFormula(asked.login()),
                asked.roles(),
                Objects.requireNonNullElse(asked.viewedAs(), ""),
                asked.tier().name(),
                asked.kind(),
                asked.question(),
                sealed == null ? "" : CsvText.noFormula(words.open().apply(sealed)),
                Objects.requireNonNullElse(sealed, ""),
                asked.outcome(),
                Objects.requireNonNullElse(asked.digest(), ""),
                Long.toString(asked.amount()),
                logged.hash());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        var status = switch (refusal.code()) {
            case "STORAGE_FULL" -> HttpStatus.INSUFFICIENT_STORAGE;
            case "NOT_LOGGED" -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.BAD_REQUEST;
        };
        return ResponseEntity.status(status).body(Map.of("code", refusal.code(), "message", refusal.reason()));
    }
}
