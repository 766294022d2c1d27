package org.waymark.timeliness.projection;

import java.util.UUID;
import org.waymark.ledger.StoredEvent;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Opened;
import org.waymark.shared.Opener;
import org.waymark.shared.SealedPlace;
import org.waymark.shared.SealedText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as the tables take them in: what is sealed in them opened, or marked as shredded. What does not open stays
 * sealed, and the tables set it aside.
 */
final class Opening {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SEALED = "sealed";

    private final Opener opener;

    Opening(Opener opener) {
        this.opener = opener;
    }

    StoredEvent of(StoredEvent event) {
        return event.payload().contains("\"sealed\"") ? opened(event) : event;
    }

    private StoredEvent opened(StoredEvent event) {
        try {
            var said = (ObjectNode) JSON.readTree(event.payload());
            var place = new SealedPlace(
                    new ChildKey(UUID.fromString(event.stream())),
                    event.type(),
                    said.get("factId").asString());
            switch (opener.open(place, new SealedText(said.get(SEALED).asString()))) {
                case Opened.Clear clear -> said.set("characteristics", JSON.readTree(clear.text()));
                case Opened.Shredded _ -> said.put("shredded", true);
                case Opened.Unreadable _ -> {
                    return event;
                }
            }
            said.remove(SEALED);
            return event.with(JSON.writeValueAsString(said));
        } catch (JacksonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            return event;
        }
    }
}
