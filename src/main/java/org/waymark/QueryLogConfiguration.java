package org.waymark;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.querylog.QueryLog;

/** Where it is kept who asked what. */
@Configuration(proxyBeanMethods = false)
class QueryLogConfiguration {
    /** It begins anew where there is none, so not in a home that is another's or is not whole. */
    @Bean
    QueryLog queryLog(WaymarkSettings settings, HomeLock held) {
        return QueryLog.open(settings.folder().queryLog());
    }
}
