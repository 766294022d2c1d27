package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;

/** An answer that takes long is waited for, and one that takes too long is ended in words. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"waymark.demo=false", "waymark.longest-answer=5s"})
class AnswerLimitTests {
    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void ownHome(DynamicPropertyRegistry registry) {
        OwnHome.of(registry);
    }

    /** A server that waits for nothing, and questions that take longer than it would. */
    @TestConfiguration
    static class Slow {
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        TomcatConnectorCustomizer impatient() {
            return connector -> connector.setAsyncTimeout(100);
        }

        @Bean
        WebGraphQlInterceptor slow() {
            return (request, chain) -> {
                var document = request.getDocument();
                if (document.contains("late")) {
                    return Mono.delay(Duration.ofSeconds(2)).then(Mono.defer(() -> chain.next(request)));
                }
                return document.contains("never") ? Mono.never() : chain.next(request);
            };
        }
    }

    @Test
    void waitsForAnAnswerForLongerThanTheServerWould() {
        var reply = new Server(port).graphql("recorder", "query late { recompute { canRollBack } }");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().at("/data/recompute/canRollBack").asBoolean(true))
                .isFalse();
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        var reply = new Server(port).graphql("recorder", "query never { recompute { canRollBack } }");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().at("/errors/0/extensions/code").asString()).isEqualTo("TOOK_TOO_LONG");
        assertThat(reply.body().at("/errors/0/message").asString())
                .contains("within 5 seconds", "ask what became of it before you send it again");
        assertThat(new Server(port)
                        .graphql("admin", "{ queryLog { questions { kind outcome } } }")
                        .body()
                        .at("/data/queryLog/questions")
                        .toString())
                .as("it is noted as what was answered")
                .contains("{\"kind\":\"request\",\"outcome\":\"TOOK_TOO_LONG\"}");
    }
}
