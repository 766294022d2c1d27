package org.waymark.web;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import org.waymark.timeliness.projection.Projection;

/**
 * Red while events cannot be taken in, and while there is nothing yet to answer from. Where events are set aside it
 * answers, and everything that it answers is provisional: {@code PROVISIONAL}, which is no reason to send nobody here.
 */
@Component("projectionHealthIndicator")
class ProjectionHealth extends AbstractHealthIndicator {
    private static final Status PROVISIONAL = new Status("PROVISIONAL", "Events are set aside: see eventCount");

    private final Projection projection;

    ProjectionHealth(Projection projection) {
        super("The tables that answers are made from cannot be asked");
        this.projection = projection;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.withDetail("position", projection.applied());
        if (projection.filling().isUnderWay()) {
            health.status(projection.failed() ? Status.DOWN : Status.OUT_OF_SERVICE);
            return;
        }
        int parked = projection.parked();
        health.withDetail("parked", parked).status(status(parked));
    }

    private Status status(int parked) {
        if (projection.failed()) {
            return Status.DOWN;
        }
        return parked > 0 ? PROVISIONAL : Status.UP;
    }
}
