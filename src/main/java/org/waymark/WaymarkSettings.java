package org.waymark;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param home where the event store, the vault and DuckDB lie
 * @param demo whether an empty home is given the demonstration returns
 * @param memory what DuckDB may use
 * @param threads how many threads DuckDB may use
 * @param sealEvery how often what is stored is sealed
 */
@ConfigurationProperties("waymark")
public record WaymarkSettings(
        @DefaultValue("./data") Path home,
        @DefaultValue("true") boolean demo,
        @DefaultValue("1GB") String memory,
        @DefaultValue("2") int threads,
        @DefaultValue("1h") Duration sealEvery) {}
