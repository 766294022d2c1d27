package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Returns through the door for files, in a home of their own, since others count all children. */
class ImportDoorTests extends WithRecorder {
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final Map<String, String> RETURN = Map.of(
            "header.csv", HEADER + "K1,1,05/06/2020,WBRI,,,\n",
            "episodes.csv", EPISODES + "K1,01/05/2021,S,C1,N1,U6,PR1,,,,,,\n");
    private static final Map<String, String> FIELDS =
            Map.of("authority", "331", "year", "2021-22", "asAt", "2022-06-30");

    @DynamicPropertySource
    static void homeWithoutOthersReturns(DynamicPropertyRegistry registry) {
        OwnHome.of(registry);
    }

    @Test
    void takesAReturnInOnceAndSaysWhatItDid() {
        var first = server.imports("recorder", FIELDS, RETURN);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(first.body().at("/read").asInt()).isEqualTo(2);
        assertThat(first.body().at("/recorded").asInt()).isEqualTo(2);
        var again = server.imports("recorder", FIELDS, RETURN);
        assertThat(again.body().at("/status").asString()).isEqualTo("UNCHANGED");
        assertThat(again.body().at("/submission")).isEqualTo(first.body().at("/submission"));
        var other = server.imports(
                "recorder",
                FIELDS,
                Map.of("header.csv", HEADER + "K2,2,05/06/2020,WBRI,,,\n", "episodes.csv", EPISODES));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().at("/problems/0/code").asString()).isEqualTo("AS_AT_TAKEN");

        var submission = first.body().at("/submission").asString();
        var mutation = "mutation { withdrawSubmission(submission: \"%s\", reason: WRONG_AUTHORITY) { status } }"
                .formatted(submission);
        assertThat(server.graphql("recorder", mutation)
                        .body()
                        .at("/data/withdrawSubmission/status")
                        .asString())
                .isEqualTo("WITHDRAWN");
        var anew = server.imports("recorder", FIELDS, RETURN);
        assertThat(anew.body().at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(anew.body().at("/submission").asString()).isNotEqualTo(submission);
    }

    @Test
    void givesTheProblemsAsAFileForASpreadsheet() {
        var fields = Map.of("authority", "E08000026", "year", "2022-23", "asAt", "2023-07-03", "dryRun", "true");
        var files = Map.of(
                "=header.csv", HEADER + "K1,9,05/06/2020,WBRI,,,\n",
                "episodes.csv", EPISODES + "K1,12/07/2022,S,C1,N1,A6,PR1,,,,,,\n");

        var answer = server.importsRaw("recorder", "text/csv", Server.form(fields, files));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.text().lines().toList())
                .startsWith("file,line,column,child_line,severity,code,rule,message")
                .anyMatch(line -> line.startsWith("'=header.csv,2,SEX,2,ERROR,UNKNOWN_CODE,101,"))
                .anyMatch(line -> line.startsWith("episodes.csv,2,LS,2,WARNING,PLACED_WITHOUT_ORDER,408,"));
    }

    /** Items 35 and 43 of trust.md section 5. */
    @Test
    void refusesWhatIsTooLargeOrCutOff() {
        var large = Server.form(FIELDS, Map.of("header.csv", HEADER + "x".repeat(21 * 1024 * 1024)));
        var whole = Server.form(FIELDS, RETURN);

        var tooLarge = server.importsRaw("recorder", "*/*", large);
        var cutOff = server.importsRaw("recorder", "*/*", whole.substring(0, whole.length() / 2));

        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.text()).contains("TOO_LARGE");
        assertThat(cutOff.status()).isEqualTo(400);
        assertThat(cutOff.text()).contains("UPLOAD_INCOMPLETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "officer", "member", "admin"})
    void takesImportsFromTheDataOfficerOnly(String user) {
        assertThat(server.imports(user, FIELDS, RETURN).status()).isEqualTo(403);
    }
}
