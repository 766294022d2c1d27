package org.waymark.ledger;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings what an earlier release stored into the form of today, without touching what is stored. The same steps serve
 * the aggregates and the rebuild of the figures.
 */
final class Upcasts {
    private static final List<Step> STEPS = List.of(
            // until then every row of a milestones.csv was taken to be known to the day
            new Step(
                    "MilestoneStated",
                    "1",
                    "2",
                    event -> ((ObjectNode) event.get("milestone")).put("precision", "DAY")));

    /** From one revision of an event type to the next. */
    private record Step(String type, String from, String to, Consumer<ObjectNode> change) {}

    /** An event's content in a certain revision. */
    record Form(String revision, String payload) {}

    private Upcasts() {}

    /** The newest form that is known a way to; what cannot be read is left as it is for its reader to refuse. */
    static Form current(String type, String revision, String payload) {
        var form = new Form(revision, payload);
        for (var step : STEPS) {
            if (step.type().equals(type) && step.from().equals(form.revision())) {
                form = taken(step, form);
            }
        }
        return form;
    }

    private static Form taken(Step step, Form form) {
        try {
            var event = (ObjectNode) EventJson.MAPPER.readTree(form.payload());
            step.change().accept(event);
            return new Form(step.to(), EventJson.MAPPER.writeValueAsString(event));
        } catch (JacksonException | ClassCastException | NullPointerException e) {
            return form;
        }
    }
}
