package org.waymark;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.publication.Gate;
import org.waymark.recompute.Recompute;
import org.waymark.retention.Shredding;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.projection.Projection;

@Configuration(proxyBeanMethods = false)
class RecomputeConfiguration {
    /** Goes on where an earlier process was, once nothing is left of what was to be shredded. */
    @Bean
    Recompute recompute(
            Projection projection,
            MeasureLibrary library,
            Gate gate,
            Clock clock,
            Reserve reserve,
            Shredding afterwards) {
        return Recompute.open(projection, library, gate, clock, reserve::hasRoomFor);
    }
}
