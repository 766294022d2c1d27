package org.waymark.web;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.waymark.timeliness.projection.Projection;

/** Red while events cannot be taken in. */
@Component
class ProjectionHealth implements HealthIndicator {
    private final Projection projection;

    ProjectionHealth(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Health health() {
        return (projection.failed() ? Health.down() : Health.up())
                .withDetail("position", projection.applied())
                .build();
    }
}
