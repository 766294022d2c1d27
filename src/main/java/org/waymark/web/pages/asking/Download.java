package org.waymark.web.pages.asking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.waymark.briefing.documents.Format;

/** A file in which what a page shows can be had. */
public record Download(String text, String address) {
    /**
     * @param door of notes, without ending
     * @param said what the note is ordered with
     */
    public static List<Download> of(String door, MultiValueMap<String, String> said) {
        return Arrays.stream(Format.values())
                .map(format -> new Download(
                        text(format),
                        UriComponentsBuilder.fromPath("%s.%s".formatted(door, format.ending()))
                                .queryParams(encoded(said))
                                .build(true)
                                .toUriString()))
                .toList();
    }

    private static String text(Format format) {
        return switch (format) {
            case HTML -> "A page of its own, to print";
            case DOCX -> "Word document";
            case XLSX -> "Workbook";
            case CSV -> "Plain file (CSV)";
        };
    }

    private static MultiValueMap<String, String> encoded(MultiValueMap<String, String> said) {
        var encoded = new LinkedMultiValueMap<String, String>();
        said.forEach((name, values) ->
                values.forEach(value -> encoded.add(name, UriUtils.encode(value, StandardCharsets.UTF_8))));
        return encoded;
    }
}
