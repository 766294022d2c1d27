package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A release that a council added and that is malformed keeps nobody out. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "waymark.demo=false")
class BrokenReleaseTests {
    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void homeWithABrokenRelease(DynamicPropertyRegistry registry) {
        registry.add("waymark.home", () -> {
            var home = OwnHome.fresh();
            try {
                var folder = Files.createDirectories(home.resolve("reference"));
                Files.writeString(
                        folder.resolve("files.csv"),
                        "release,file,shape,year,group,item,value,percentage,only\nCLA-2025,more.csv,SFR,,,,,,\n");
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void isToldAndLeftOut() {
        var body = new Server(port)
                .graphql(
                        "officer",
                        "{ publishedReleases { problems } published(series: \"ADOPTED\", years: [\"2022-23\"]) { rows { figure { text } } } }")
                .body();

        assertThat(body.at("/data/publishedReleases/problems/0").asString())
                .isEqualTo(
                        "reference/files.csv line 2 needs under \"year\" the year of the figures, such as 2010-11: an SFR file has none.");
        assertThat(body.at("/data/publishedReleases/problems")).hasSize(1);
        assertThat(body.at("/data/published/rows/0/figure/text").asString()).isEqualTo("3,000");
    }
}
