package org.waymark.web;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.waymark.timeliness.projection.Projection;

/** Red while events cannot be taken in, and while there is nothing yet to answer from. */
@Component
class ProjectionHealth implements HealthIndicator {
    private final Projection projection;

    ProjectionHealth(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Health health() {
        return state().withDetail("position", projection.applied()).build();
    }

    private Health.Builder state() {
        if (projection.failed()) {
            return Health.down();
        }
        return projection.filling().isUnderWay() ? Health.outOfService() : Health.up();
    }
}
