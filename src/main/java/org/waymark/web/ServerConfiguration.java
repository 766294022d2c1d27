package org.waymark.web;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ServerConfiguration {
    private static final int NEVER = -1;

    /**
     * The server would end an answer after 30 seconds with a bare 503. How long one may take is settled where it can be
     * told in words; of Spring's own setting of this, the door to GraphQL takes no notice.
     */
    @Bean
    TomcatConnectorCustomizer waitsForAnswers() {
        return connector -> connector.setAsyncTimeout(NEVER);
    }
}
