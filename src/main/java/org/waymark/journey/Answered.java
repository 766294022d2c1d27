package org.waymark.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.journey.commands.Recorded;
import org.waymark.shared.CommandId;
import org.waymark.shared.Refusal;

/** What the commands of recorders were answered, so that one that is sent again is answered alike and does nothing. */
final class Answered {
    private final Map<CommandId, Answer> answers = new HashMap<>();

    /** @param content all that the command said, but for who said it and when */
    private record Answer(Object content, Recorded recorded) {}

    void keep(CommandId command, Object content, Recorded recorded) {
        answers.put(command, new Answer(content, recorded));
    }

    /**
     * The answer that the command got when it was first sent; empty where it is new.
     *
     * @throws Refusal where something else was said under its key
     */
    Optional<Recorded> before(CommandId command, Object content) {
        var answer = answers.get(command);
        if (answer == null) {
            return Optional.empty();
        }
        if (!answer.content().equals(content)) {
            throw new Refusal(
                    "COMMAND_ID_TAKEN",
                    "Something else was sent under this command id before. Give each command an id of its own, and use it again only to send the same once more.");
        }
        var recorded = answer.recorded();
        return Optional.of(new Recorded(recorded.factId(), recorded.version(), true, recorded.earlier()));
    }
}
