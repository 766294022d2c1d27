package org.waymark;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.identity.Vault;
import org.waymark.ledger.Ledger;
import org.waymark.recording.CaseFiles;
import org.waymark.recording.HouseholdFiles;
import org.waymark.recording.HouseholdRecording;
import org.waymark.recording.Recording;
import org.waymark.recording.SiblingFiles;
import org.waymark.recording.SiblingRecording;
import org.waymark.retention.AdoptedIds;
import org.waymark.shared.KnownNow;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.projection.Projection;

/** What people say of cases, households and sibling groups, and what was said of them. */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {
    @Bean
    Recording recording(
            Ledger ledger,
            Vault vault,
            Projection projection,
            LocalAuthorities authorities,
            KnownNow knownNow,
            AdoptedIds adoptedIds) {
        return new Recording(ledger, vault, projection, authorities, knownNow, adoptedIds::forget);
    }

    @Bean
    HouseholdRecording householdRecording(
            Ledger ledger, Vault vault, Projection projection, LocalAuthorities authorities, KnownNow knownNow) {
        return new HouseholdRecording(ledger, vault, projection, authorities, knownNow);
    }

    @Bean
    SiblingRecording siblingRecording(
            Ledger ledger, Vault vault, Projection projection, LocalAuthorities authorities, KnownNow knownNow) {
        return new SiblingRecording(ledger, vault, projection, authorities, knownNow);
    }

    @Bean
    SiblingFiles siblingFiles(Projection projection) {
        return new SiblingFiles(projection);
    }

    @Bean
    HouseholdFiles householdFiles(Projection projection) {
        return new HouseholdFiles(projection);
    }

    @Bean
    CaseFiles caseFiles(Projection projection) {
        return new CaseFiles(projection);
    }
}
