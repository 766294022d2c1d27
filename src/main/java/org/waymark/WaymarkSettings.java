package org.waymark;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.waymark.backup.HomeFolder;

/**
 * @param home where the event store, the vault and DuckDB lie
 * @param demo whether an empty home is given the demonstration returns
 * @param memory what DuckDB may use
 * @param threads how many threads DuckDB may use
 * @param sealEvery how often what is stored is sealed
 * @param countEvery how often it is counted whether every stored event is in the tables
 * @param reserve how much room is kept back on the home's disk
 * @param shredded the ledger of shredded keys; in the home if null
 * @param keepQuarantine whether a DuckDB file that could not be gone on with is kept to be looked at
 * @param retention for how long what children were like is kept
 */
@ConfigurationProperties("waymark")
public record WaymarkSettings(
        @DefaultValue(WaymarkSettings.HOME) Path home,
        @DefaultValue("true") boolean demo,
        @DefaultValue("1GB") String memory,
        @DefaultValue("2") int threads,
        @DefaultValue("1h") Duration sealEvery,
        @DefaultValue("5m") Duration countEvery,
        @DefaultValue("16MB") DataSize reserve,
        @Nullable Path shredded,
        @DefaultValue("false") boolean keepQuarantine,
        @DefaultValue Retention retention) {

    /** @param withoutPlan how long after children without a plan for adoption left care they are shredded; never if null */
    public record Retention(@Nullable Period withoutPlan) {}

    /** Where the home is unless it is said. */
    static final String HOME = "./data";

    HomeFolder folder() {
        return HomeFolder.of(home, shredded);
    }
}
