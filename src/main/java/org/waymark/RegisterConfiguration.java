package org.waymark;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.identity.SealedQuestions;
import org.waymark.identity.Vault;
import org.waymark.ledger.Ledger;
import org.waymark.questions.SavedQuestions;
import org.waymark.questions.register.Comparing;
import org.waymark.questions.register.Reasking;
import org.waymark.questions.register.Register;
import org.waymark.questions.register.Registering;
import org.waymark.questions.register.Working;
import org.waymark.shared.KnownNow;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.projection.Projection;

/** The register of members' questions. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {
    @Bean
    SealedQuestions sealedQuestions(Vault vault) {
        return new SealedQuestions(vault);
    }

    @Bean
    Register register(Projection projection, SealedQuestions sealed) {
        return new Register(projection, sealed);
    }

    @Bean
    Working working(SavedQuestions saved, Projection projection, KnownNow knownNow) {
        return new Working(saved, projection, knownNow);
    }

    @Bean
    Registering registering(
            Ledger ledger,
            Projection projection,
            Register register,
            SealedQuestions sealed,
            LocalAuthorities authorities,
            KnownNow knownNow,
            Working working) {
        return new Registering(ledger, projection, register, sealed, authorities, knownNow, working);
    }

    @Bean
    Reasking reasking(Register register, Registering registering, SavedQuestions saved) {
        return new Reasking(register, registering, saved);
    }

    @Bean
    Comparing comparing(Register register, Working working, SealedQuestions sealed) {
        return new Comparing(register, working, sealed);
    }
}
