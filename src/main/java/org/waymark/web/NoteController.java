package org.waymark.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;
import org.waymark.web.pages.PagePurpose;

/** Notes as files, by a link or ordered by a program. */
@RestController
class NoteController {
    private final NoteOrders orders;
    private final NoteDesk desk;
    private final NoteFiles files;

    NoteController(NoteOrders orders, NoteDesk desk, NoteFiles files) {
        this.orders = orders;
        this.desk = desk;
        this.files = files;
    }

    /** Of one saved question, by its name; its variables by theirs. */
    @GetMapping("/notes/{question:[a-z0-9-]+}.{format:[a-z]+}")
    ResponseEntity<byte[]> ofOne(
            @PathVariable String question,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> said,
            HttpServletRequest request,
            Authentication login) {
        return given(orders.order(List.of(question), said, PagePurpose.of(request)), format, login);
    }

    /** Of several, each named by {@code question}, or of one that is written out as {@code query}. */
    @GetMapping("/notes.{format:[a-z]+}")
    ResponseEntity<byte[]> ofSeveral(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> said,
            HttpServletRequest request,
            Authentication login) {
        return given(
                orders.order(said.getOrDefault("question", List.of()), said, PagePurpose.of(request)), format, login);
    }

    @PostMapping("/notes.{format:[a-z]+}")
    ResponseEntity<byte[]> ordered(@PathVariable String format, @RequestBody NoteBody body, Authentication login) {
        return given(body.order(orders::saved), format, login);
    }

    /** Of a question of the register, by its id. */
    @GetMapping("/members-questions/{id}/note.{format:[a-z]+}")
    ResponseEntity<byte[]> ofMembersQuestion(
            @PathVariable String id, @PathVariable String format, Authentication login) {
        var as = NoteFiles.format(format);
        return files.give(desk.ofMembersQuestion(id, login), as, null);
    }

    @GetMapping("/annual-reports/{year:\\d{4}-\\d{2}}.{format:[a-z]+}")
    ResponseEntity<byte[]> annualReport(
            @PathVariable String year,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String authority,
            HttpServletRequest request,
            Authentication login) {
        var order = new NoteOrder(null, List.of(), authority, PagePurpose.of(request), Map.of());
        return annualReport(year, format, order, login);
    }

    /** With officers' commentary. */
    @PostMapping("/annual-reports/{year:\\d{4}-\\d{2}}.{format:[a-z]+}")
    ResponseEntity<byte[]> annualReport(
            @PathVariable String year, @PathVariable String format, @RequestBody NoteBody body, Authentication login) {
        return annualReport(year, format, body.withoutQuestions(), login);
    }

    private ResponseEntity<byte[]> annualReport(String year, String format, NoteOrder order, Authentication login) {
        var as = NoteFiles.format(format);
        return files.give(desk.annualReport(year, order, login), as, order.purpose());
    }

    private ResponseEntity<byte[]> given(NoteOrder order, String format, Authentication login) {
        var as = NoteFiles.format(format);
        return files.give(desk.note(order, login), as, order.purpose());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refusal refusal) {
        var status = switch (refusal.code()) {
            case "UNKNOWN_QUESTION", "UNKNOWN_MEMBERS_QUESTION" -> HttpStatus.NOT_FOUND;
            case "FORBIDDEN" -> HttpStatus.FORBIDDEN;
            case StorageFull.CODE -> HttpStatus.INSUFFICIENT_STORAGE;
            case "NOT_LOGGED", "PROJECTION_REBUILDING" -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.BAD_REQUEST;
        };
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "code", refusal.code(),
                        "message", refusal.reason(),
                        "allowedValues", refusal.allowedValues()));
    }
}
