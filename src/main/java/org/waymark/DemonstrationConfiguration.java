package org.waymark;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.api.RegisterAnswers;
import org.waymark.identity.Vault;
import org.waymark.intake.Demonstration;
import org.waymark.intake.Importer;
import org.waymark.ledger.Ledger;
import org.waymark.publication.DemonstrationEditions;
import org.waymark.publication.Editions;
import org.waymark.questions.register.Registering;
import org.waymark.recording.DemonstrationAdopters;
import org.waymark.recording.HouseholdRecording;
import org.waymark.timeliness.projection.Projection;

/** What an empty home is given to try the service with. */
@Configuration(proxyBeanMethods = false)
class DemonstrationConfiguration {
    /** Before the doors open, so that nobody is answered from half of it. */
    @Bean
    Demonstration demonstration(
            WaymarkSettings settings,
            Importer importer,
            Ledger ledger,
            Projection projection,
            HouseholdRecording households,
            Vault vault,
            Editions editions) {
        var demonstration = new Demonstration(importer, settings.home(), () -> {
            new DemonstrationAdopters(households, vault).tell();
            new DemonstrationEditions(editions).publish();
            DemonstrationRegister.isDue(settings.home());
        });
        if (settings.demo()) {
            boolean emptyHome = ledger.log().head() == 0;
            projection.filling().whenFilled(() -> demonstration.loadInto(emptyHome));
        }
        return demonstration;
    }

    @Bean
    DemonstrationRegister demonstrationRegister(
            WaymarkSettings settings, Registering registering, RegisterAnswers answers, Projection projection) {
        return new DemonstrationRegister(settings.home(), registering, answers, projection);
    }
}
