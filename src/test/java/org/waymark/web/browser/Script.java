package org.waymark.web.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Questions to a page that is open, each a function in {@code browser/*.js}; each is answered by a list of what it found. */
enum Script {
    /** What Tab should reach, in order; from then on what it reaches is written down. */
    FOCUSABLE,
    /** What runs off the page. Asked with whether parts of it may scroll by themselves. */
    CUT,
    /** Pieces of text written over each other. */
    OVERLAPPING;

    private final String text = read();

    @SuppressWarnings("unchecked")
    List<String> ask(Page page, Object argument) {
        return (List<String>) page.evaluate(text, argument);
    }

    List<String> ask(Page page) {
        return ask(page, false);
    }

    private String read() {
        try {
            return new ClassPathResource("browser/%s.js".formatted(name().toLowerCase()))
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
