package org.waymark;

import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.identity.Vault;
import org.waymark.ledger.Ledger;
import org.waymark.recompute.Soundness;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.UnpackedLibrary;
import org.waymark.warehouse.Warehouse;

/** The tables that answers are made from, and what sees to it that they are right. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {
    /** Where anything was ever shredded, a damaged file is not kept: it may hold that. */
    @Bean
    Projection projection(WaymarkSettings settings, Ledger ledger, Vault vault, Clock clock) {
        UnpackedLibrary.removeLeftOver(clock);
        return Projection.start(
                settings.home().resolve("waymark.duckdb"),
                ledger.log(),
                vault.texts(),
                new Warehouse.Limits(settings.memory(), settings.threads(), 30),
                settings.keepQuarantine() && vault.texts().shredded().isEmpty());
    }

    /** Once all who have something to do before anybody is answered have said so. */
    @Bean
    SmartInitializingSingleton following(Projection projection) {
        return projection::follow;
    }

    @Bean
    Soundness soundness(WaymarkSettings settings, Projection projection) {
        return Soundness.every(settings.countEvery(), projection);
    }
}
