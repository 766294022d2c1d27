package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.disclosure.Reason;
import org.waymark.disclosure.Whose;
import org.waymark.journey.events.CountedIn;
import org.waymark.journey.events.HiddenBecause;

/** Whatever can be decided can be kept: events have a code of their own for it, which stays when the rules change. */
class KeptReasonsTests {
    @Test
    void hasACodeForEveryReason() {
        assertThat(names(HiddenBecause.values()))
                .containsAll(names(Reason.values()).toList());
        assertThat(names(CountedIn.values()))
                .containsExactlyElementsOf(names(Whose.Group.values()).toList());
    }

    private static Stream<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name);
    }
}
