package org.waymark.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.waymark.api.NotForPublication;
import org.waymark.api.Noting;
import org.waymark.briefing.Note;
import org.waymark.briefing.documents.Documents;
import org.waymark.briefing.documents.Format;
import org.waymark.querylog.Asked;
import org.waymark.querylog.Tier;
import org.waymark.shared.Refusal;

/** Gives notes as files, each once the query log has taken note of it, if there is anything exact in it. */
@Component
class NoteFiles {
    private final Documents documents;
    private final Noting noting;

    NoteFiles(Documents documents, Noting noting) {
        this.documents = documents;
        this.noting = noting;
    }

    ResponseEntity<byte[]> give(Note note, Format format, @Nullable String purpose) {
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

    /** @throws Refusal {@code UNKNOWN_FORMAT} */
    static Format format(String ending) {
        return Arrays.stream(Format.values())
                .filter(each -> each.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_FORMAT",
                        "A note cannot be had in that format.",
                        Arrays.stream(Format.values()).map(Format::ending).toList()));
    }
}
