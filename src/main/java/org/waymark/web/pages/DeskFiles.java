package org.waymark.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the desk's editor is made of: these files of others, and none beside them. Fonts are the reader's own. */
@RestController
class DeskFiles {
    private static final String FOLDER = "META-INF/resources/webjars/";
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType STYLE = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final Map<String, String> FILES = Map.of(
            "react.js", "react/18.2.0/umd/react.production.min.js",
            "react-dom.js", "react-dom/18.2.0/umd/react-dom.production.min.js",
            "graphiql.js", "graphiql/2.4.7/graphiql.min.js",
            "graphiql.css", "graphiql/2.4.7/graphiql.min.css");

    private final Map<String, String> texts =
            FILES.keySet().stream().collect(Collectors.toUnmodifiableMap(name -> name, DeskFiles::read));

    @GetMapping("/assets/desk/{name}")
    ResponseEntity<String> file(@PathVariable String name) {
        var text = texts.get(name);
        return text == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .contentType(name.endsWith(".css") ? STYLE : SCRIPT)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                        .body(text);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(FOLDER + FILES.get(name))
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("@font-face\\s*\\{[^}]*\\}", "")
                    .replaceAll("(//|/\\*)# sourceMappingURL=\\S+( \\*/)?", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
