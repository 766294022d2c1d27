package org.waymark.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.waymark.api.AskedWithin;
import org.waymark.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks what pages ask, and sends what their forms send: the documents in {@code pages/*.graphql}, through GraphQL's own door as
 * whoever opens the page.
 */
@Component
public class PageQuestions {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final AskedWithin within;
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    PageQuestions(AskedWithin within) {
        this.within = within;
    }

    /**
     * @param name of the file, without ending
     * @param purpose for the query log; null for none
     * @return what was answered, by the names under which it was asked
     * @throws Refusal as GraphQL refuses it
     */
    public Map<String, Object> ask(String name, Map<String, Object> variables, @Nullable String purpose) {
        return within.ask(text(name), variables, purpose);
    }

    /** The document of that name, as it stands in its file. */
    public String text(String name) {
        return documents.computeIfAbsent(name, PageQuestions::read);
    }

    /** As {@link #ask}, read as a record with a component of each name under which it was asked. */
    public <T> T ask(String name, Map<String, Object> variables, @Nullable String purpose, Class<T> answer) {
        return JSON.convertValue(ask(name, variables, purpose), answer);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("pages/%s.graphql".formatted(name)).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
