package org.waymark.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
                    "Something else was said under this command id. Give what you say now an id of its own.");
        }
        var recorded = answer.recorded();
        return Optional.of(new Recorded(recorded.factId(), recorded.version(), true));
    }

    /** @throws Refusal where somebody has said something since the recorder looked */
    static void expect(@Nullable Long expectedVersion, long version) {
        if (expectedVersion != null && expectedVersion != version) {
            throw new Refusal(
                    "CONFLICT",
                    "Somebody has recorded something since you looked: this is at version %d now. Look again, then say what still holds."
                            .formatted(version));
        }
    }
}
