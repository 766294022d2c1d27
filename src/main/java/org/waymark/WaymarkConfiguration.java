package org.waymark;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.glossary.Glossary;
import org.waymark.identity.Derived;
import org.waymark.identity.Vault;
import org.waymark.intake.Importer;
import org.waymark.ledger.Ledger;
import org.waymark.ledger.Sealing;
import org.waymark.national.National;
import org.waymark.publication.EditionCatalogues;
import org.waymark.publication.Editions;
import org.waymark.publication.Gate;
import org.waymark.retention.AdoptedIds;
import org.waymark.retention.DailyRetention;
import org.waymark.retention.Retention;
import org.waymark.retention.Shredding;
import org.waymark.shared.KnownNow;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.projection.Projection;

/** Puts the rooms of the house together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WaymarkSettings.class)
class WaymarkConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(WaymarkConfiguration.class);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    KnownNow knownNow(Clock clock) {
        return new KnownNow(clock);
    }

    @Bean
    HomeLock homeLock(WaymarkSettings settings) {
        return HomeLock.takeWhole(settings.folder());
    }

    @Bean
    LocalAuthorities localAuthorities() {
        return AuthorityFile.read();
    }

    @Bean
    Reserve reserve(WaymarkSettings settings, HomeLock held) {
        return Reserve.hold(settings.home(), settings.reserve().toBytes());
    }

    @Bean
    Ledger ledger(WaymarkSettings settings, Reserve held) {
        return Ledger.open(settings.folder().events(), held::hasRoom);
    }

    @Bean
    Vault vault(WaymarkSettings settings, Ledger ledger) {
        return VaultOfHome.open(settings, ledger);
    }

    @Bean
    MeasureLibrary measureLibrary() {
        return MeasureLibrary.load();
    }

    @Bean
    Glossary glossary(MeasureLibrary library) {
        return Glossary.with(library.definitions());
    }

    /** What is wrong with releases that a council added keeps nobody out: they are left out, and it is said. */
    @Bean
    National national(WaymarkSettings settings, LocalAuthorities authorities) {
        var national = National.read(authorities, settings.folder().referenceFolder());
        national.problems().forEach(problem -> LOG.warn("published figures: {}", problem));
        return national;
    }

    @Bean
    Importer importer(
            Vault vault,
            Ledger ledger,
            Projection projection,
            Gate gate,
            LocalAuthorities authorities,
            Clock clock,
            AdoptedIds adoptedIds) {
        return new Importer(
                vault,
                ledger,
                projection,
                gate.headlines(),
                authorities,
                clock,
                (children, ofAll) -> LOG.debug("import: {} of {} children", children, ofAll),
                adoptedIds::forget);
    }

    /** Before anything is answered. */
    @Bean
    Shredding shredding(Vault vault, Ledger ledger, Projection projection, Clock clock) {
        return Shredding.open(vault, ledger, projection, clock);
    }

    /** At the start too, for what was broken off before. */
    @Bean
    AdoptedIds adoptedIds(Vault vault, Projection projection, Shredding afterwards) {
        var adoptedIds = new AdoptedIds(vault, projection);
        projection.filling().whenFilled(adoptedIds::forget);
        return adoptedIds;
    }

    @Bean
    Retention retention(WaymarkSettings settings, Shredding shredding, Projection projection, Clock clock) {
        return new Retention(shredding, projection, settings.retention().withoutPlan(), clock);
    }

    @Bean
    DailyRetention dailyRetention(Retention retention) {
        return DailyRetention.of(retention);
    }

    @Bean
    EditionCatalogues editionCatalogues(MeasureLibrary library) {
        return EditionCatalogues.load(library);
    }

    @Bean
    Gate gate(
            Projection projection,
            MeasureLibrary library,
            LocalAuthorities authorities,
            EditionCatalogues catalogues,
            Clock clock) {
        return new Gate(projection, library, authorities, catalogues, clock);
    }

    @Bean
    Editions editions(
            Ledger ledger,
            Projection projection,
            MeasureLibrary library,
            EditionCatalogues catalogues,
            LocalAuthorities authorities,
            Vault vault) {
        return new Editions(
                ledger,
                projection,
                library,
                catalogues,
                authorities,
                new Derived(vault)::person,
                new Derived(vault)::keyed);
    }

    @Bean
    Sealing sealing(Ledger ledger, Clock clock) {
        return Sealing.of(ledger.seals(), clock);
    }

    /** Once all that an empty home is given is in it. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> beginningToSeal(Sealing sealing, WaymarkSettings settings) {
        return _ -> sealing.begin(settings.sealEvery());
    }
}
