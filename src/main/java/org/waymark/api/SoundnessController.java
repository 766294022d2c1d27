package org.waymark.api;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.waymark.recompute.Soundness;
import org.waymark.recompute.Soundness.Counted;
import org.waymark.recompute.Soundness.Retried;

@Controller
class SoundnessController {
    private final Soundness soundness;

    SoundnessController(Soundness soundness) {
        this.soundness = soundness;
    }

    @QueryMapping
    Counted eventCount() {
        return soundness.counted();
    }

    @MutationMapping
    Retried retryParked() {
        return soundness.retryParked();
    }
}
