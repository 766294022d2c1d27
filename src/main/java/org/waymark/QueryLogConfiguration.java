package org.waymark;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.identity.SealedWords;
import org.waymark.identity.Vault;
import org.waymark.querylog.OwnWords;
import org.waymark.querylog.QueryLog;

/** Where it is kept who asked what. */
@Configuration(proxyBeanMethods = false)
class QueryLogConfiguration {
    @Bean
    OwnWords ownWords(Vault vault) {
        var sealed = new SealedWords(vault);
        return new OwnWords(sealed::seal, sealed::open);
    }

    /** It begins anew where there is none, so not in a home that is another's or is not whole. */
    @Bean
    QueryLog queryLog(WaymarkSettings settings, HomeLock held) {
        return QueryLog.open(settings.folder().queryLog());
    }
}
