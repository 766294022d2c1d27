package org.waymark.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The styles of GOV.UK Frontend without its typeface, whose licence is for GOV.UK alone, and without its crown. Council pages look
 * as people know them, and say nowhere that they are the government's.
 */
@RestController
class StyleController {
    private static final String FRONTEND = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";

    private final String styles = read("govuk-frontend.min.css")
            .replaceAll("@font-face\\{[^}]*\\}", "")
            .replace("GDS Transport,arial,sans-serif", "Arial,\"Liberation Sans\",Helvetica,sans-serif")
            .replaceAll("url\\(/assets/images/govuk-crest\\.svg\\)", "none");
    private final String behaviour = read("govuk-frontend.min.js");

    @GetMapping("/assets/govuk-frontend.css")
    ResponseEntity<String> styles() {
        return lasting(new MediaType("text", "css", StandardCharsets.UTF_8), styles);
    }

    @GetMapping("/assets/govuk-frontend.js")
    ResponseEntity<String> behaviour() {
        return lasting(new MediaType("text", "javascript", StandardCharsets.UTF_8), behaviour);
    }

    private static ResponseEntity<String> lasting(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(text);
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(FRONTEND + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
