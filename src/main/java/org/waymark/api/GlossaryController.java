package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.waymark.glossary.Glossary;
import org.waymark.glossary.GlossaryEntry;

@Controller
class GlossaryController {
    private final Glossary glossary;

    GlossaryController(Glossary glossary) {
        this.glossary = glossary;
    }

    @QueryMapping
    List<GlossaryEntry> glossary(@Argument @Nullable String term) {
        return glossary.find(term);
    }
}
