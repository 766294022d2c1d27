package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.waymark.publication.Gate;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Threshold;

@Controller
class DefinitionController {
    private final Gate gate;

    DefinitionController(Gate gate) {
        this.gate = gate;
    }

    @QueryMapping
    List<Definition> definitions(@Argument @Nullable String measure) {
        return gate.definitions(measure);
    }

    @SchemaMapping
    String window(Threshold threshold) {
        return threshold.window().label();
    }
}
