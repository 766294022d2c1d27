package org.waymark.timeliness.projection;

import java.util.UUID;
import org.waymark.ledger.StoredEvent;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Opened;
import org.waymark.shared.Opener;
import org.waymark.shared.SealedPlace;
import org.waymark.shared.SealedText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Stored events as the tables take them in: what is sealed in them opened, or marked as shredded. */
final class Opening {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SEALED = "sealed";

    private final Opener opener;

    Opening(Opener opener) {
        this.opener = opener;
    }

    SaidEvent of(StoredEvent event) {
        return new SaidEvent(event, content(event));
    }

    private JsonNode content(StoredEvent event) {
        try {
            var content = JSON.readTree(event.payload());
            if (content instanceof ObjectNode said && said.has(SEALED)) {
                open(event, said);
            }
            return content;
        } catch (JacksonException e) {
            return NullNode.getInstance();
        }
    }

    /** What does not open says nothing, and is set aside. */
    private void open(StoredEvent event, ObjectNode said) {
        try {
            var place = new SealedPlace(
                    new ChildKey(UUID.fromString(event.stream())),
                    event.type(),
                    said.path("factId").asString());
            switch (opener.open(place, new SealedText(said.path(SEALED).asString()))) {
                case Opened.Clear clear -> said.set("characteristics", JSON.readTree(clear.text()));
                case Opened.Shredded _ -> said.put("shredded", true);
                case Opened.Unreadable _ -> {}
            }
        } catch (JacksonException | IllegalArgumentException e) {
            // set aside for want of characteristics
        }
    }
}
