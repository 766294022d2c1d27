package org.waymark.api;

import java.util.List;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.waymark.recompute.Soundness;
import org.waymark.recompute.Soundness.Retried;

@Controller
class SoundnessController {
    private final Soundness soundness;

    SoundnessController(Soundness soundness) {
        this.soundness = soundness;
    }

    record ParkedReason(String reason, long events) {}

    record EventCountView(
            boolean ok,
            long position,
            long stored,
            long applied,
            long ignored,
            List<ParkedReason> parked,
            int wrong,
            List<String> wrongStreams) {}

    @QueryMapping
    EventCountView eventCount() {
        var count = soundness.count();
        return new EventCountView(
                count.ok(),
                count.position(),
                count.stored(),
                count.applied(),
                count.ignored(),
                count.parked().entrySet().stream()
                        .map(each -> new ParkedReason(each.getKey(), each.getValue()))
                        .toList(),
                count.wrongStreams().size(),
                count.wrongStreams());
    }

    @MutationMapping
    Retried retryParked() {
        return soundness.retryParked();
    }
}
