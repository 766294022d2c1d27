package org.waymark.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.waymark.api.NotForPublication;
import org.waymark.api.NoteAnswers;
import org.waymark.api.Noting;
import org.waymark.api.Purposes;
import org.waymark.briefing.Note;
import org.waymark.briefing.documents.Documents;
import org.waymark.briefing.documents.Format;
import org.waymark.briefing.writing.AnnualReport;
import org.waymark.briefing.writing.NoteWriter;
import org.waymark.querylog.Asked;
import org.waymark.querylog.Tier;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestions;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Refusal;

/** Takes orders for notes, has them answered and written, and gives them as files. */
@Component
class NoteDesk {
    /** What a link says beside variables. */
    private static final Set<String> OF_THE_NOTE = Set.of("question", "query", "title", "authority", "purpose");

    private final SavedQuestions questions;
    private final NoteAnswers answers;
    private final NoteWriter writer;
    private final AnnualReport annualReport;
    private final Documents documents;
    private final Noting noting;

    NoteDesk(SavedQuestions questions, NoteAnswers answers, NoteWriter writer, Documents documents, Noting noting) {
        this.questions = questions;
        this.answers = answers;
        this.writer = writer;
        this.annualReport = new AnnualReport(writer);
        this.documents = documents;
        this.noting = noting;
    }

    /**
     * @param names of saved questions; beside them, or instead, the link may write one out
     * @param said everything that stands in the link
     * @param header the purpose that the request's header states; null where it states none
     */
    NoteOrder order(List<String> names, MultiValueMap<String, String> said, @Nullable String header) {
        List<SavedQuestion> asked =
                new ArrayList<>(names.stream().map(this::saved).toList());
        said.getOrDefault("query", List.of()).stream().map(SavedQuestion::adHoc).forEach(asked::add);
        if (asked.isEmpty()) {
            throw new Refusal(
                    "BAD_NOTE", "Name at least one saved question, or write one out as query.", questions.names());
        }
        Map<String, String> variables = new LinkedHashMap<>();
        said.forEach((name, values) -> {
            if (!OF_THE_NOTE.contains(name)) {
                variables.put(name, String.join(",", values));
            }
        });
        NoteVariables.check(asked, variables.keySet());
        var authority = said.getFirst("authority");
        return new NoteOrder(
                said.getFirst("title"),
                asked.stream()
                        .map(each -> new NoteOrder.Part(each, NoteVariables.of(each, variables, authority)))
                        .toList(),
                authority,
                purpose(said.getFirst("purpose"), header),
                Map.of());
    }

    private static @Nullable String purpose(@Nullable String said, @Nullable String header) {
        return said == null ? Purposes.ofHeader(header) : Purposes.checked(said);
    }

    SavedQuestion saved(String name) {
        return questions
                .named(name)
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_QUESTION",
                        "There is no saved question of that name. Ask questions for all that there are.",
                        questions.names()));
    }

    /** A file is given once the query log has taken note of it, if there is anything exact in it. */
    ResponseEntity<byte[]> give(NoteOrder order, String ending, Authentication login) {
        var format = format(ending);
        return given(note(order, login), format, order.purpose());
    }

    private Note note(NoteOrder order, Authentication login) {
        var answered = order.parts().stream()
                .map(part ->
                        answers.answered(part.question(), part.variables(), order.authority(), order.purpose(), login))
                .toList();
        return writer.note(
                Objects.requireNonNullElseGet(
                        order.title(), () -> order.parts().getFirst().question().title()),
                "To answer %s from the records of the service."
                        .formatted(order.parts().size() == 1 ? "a question" : "questions"),
                tier(login),
                List.of(),
                answered,
                order.commentary());
    }

    /**
     * The whole statutory set of a year.
     *
     * @param header the purpose that the request's header states; null where it states none
     */
    ResponseEntity<byte[]> annualReport(
            String year, String ending, @Nullable String authority, @Nullable String header, Authentication login) {
        var format = format(ending);
        var purpose = Purposes.ofHeader(header);
        var of = FinancialYear.parse(year)
                .orElseThrow(() -> new Refusal("UNKNOWN_YEAR", "A year is written as two in a row, such as 2022-23."));
        var answered = AnnualReport.asks(of).stream()
                .map(ask -> {
                    var question = saved(ask.question());
                    Map<String, Object> variables = new LinkedHashMap<>(ask.variables());
                    variables.putAll(NoteVariables.of(question, Map.of(), authority));
                    return answers.answered(question, variables, authority, purpose, login);
                })
                .toList();
        return given(annualReport.note(of, tier(login), answered, Map.of()), format, purpose);
    }

    private static Note.Tier tier(Authentication login) {
        return NoteAnswers.isExactFor(login) ? Note.Tier.EXACT : Note.Tier.PUBLISHED;
    }

    private ResponseEntity<byte[]> given(Note note, Format format, @Nullable String purpose) {
        var file = new ByteArrayOutputStream();
        try {
            documents.write(note, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean exact = note.tier() == Note.Tier.EXACT;
        noting.given(
                "note",
                exact ? Tier.EXACT : Tier.PUBLISHED,
                Map.of("questions", names(note)),
                purpose,
                Asked.ANSWERED,
                Map.of("digest", note.reproduction().digest()));
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(note, format))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        if (exact) {
            answer.header(NotForPublication.HEADER, NotForPublication.IN_HEADER);
        }
        return answer.body(file.toByteArray());
    }

    /** Without their variables, with which each was noted by itself. */
    private static List<String> names(Note note) {
        return note.reproduction().questions().stream()
                .map(each -> each.split(" ", 2)[0])
                .toList();
    }

    private static String disposition(Note note, Format format) {
        var kind = format == Format.HTML ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(Documents.fileName(note, format)).build().toString();
    }

    private static Format format(String ending) {
        return Arrays.stream(Format.values())
                .filter(each -> each.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_FORMAT",
                        "A note cannot be had in that format.",
                        Arrays.stream(Format.values()).map(Format::ending).toList()));
    }
}
