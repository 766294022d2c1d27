package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.briefing.documents.WorkbookChecker;

/** Notes of the demonstration, as analysts, officers and members get them. */
class NoteDoorTests extends WithDemonstration {
    private static final Map<String, String> PURPOSE = Map.of("Waymark-Purpose", "a note");
    private static final String OF_COUNCIL = "?authority=E06000990";
    private static final String REPORT = "/annual-reports/2022-23";

    @ParameterizedTest
    @CsvSource({
        "html, text/html;charset=UTF-8",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "csv, text/csv;charset=UTF-8"
    })
    void givesTheAnnualReportInEveryFormat(String format, String type) {
        var exact = server.download("analyst", REPORT + "." + format + OF_COUNCIL, PURPOSE);
        var published = server.download("officer", REPORT + "." + format + OF_COUNCIL, Map.of());

        assertThat(List.of(exact.status(), published.status())).containsOnly(200);
        assertThat(exact.header("Content-Type")).hasValue(type);
        assertThat(exact.header("Waymark-Publication")).hasValue("not-for-publication");
        assertThat(exact.header("Content-Disposition").orElseThrow())
                .contains("annual-adoption-report-2022-23")
                .contains("_not-for-publication." + format);
        assertThat(published.header("Waymark-Publication")).isEmpty();
        assertThat(published.header("Content-Disposition").orElseThrow()).doesNotContain("not-for-publication");
    }

    /** The paper prints 50, 40, 32 and 172 days of 2022-23, and the demonstration's largest council is made after it. */
    @Test
    void saysInTheReportWhatThePaperPrints() {
        assertThat(figures("analyst", REPORT + ".csv" + OF_COUNCIL))
                .contains("ADM_DECISIONS COUNT 202223 50", "MATCHED COUNT 202223 40", "ADOPTED COUNT 202223 32")
                .contains("A2 MEAN 202223 172", "A3 NUMERATOR 202223 39", "A3 DENOMINATOR 202223 112");
    }

    /** Each figure of an officer's note stands in an edition, and every headline of the editions that it could tell stands in it. */
    @Test
    void takesWhatOfficersReadFromEditionsAlone() {
        var query =
                "{ edition(authority: \"E06000990\", period: \"2022-23\") { headlines { measure figure { text } } } }";
        var headlines = server.graphql("member", query)
                .body()
                .at("/data/edition/headlines")
                .valueStream()
                .map(each -> "%s %s"
                        .formatted(
                                each.at("/measure").asString().replaceFirst("@.*", ""),
                                each.at("/figure/text").asString().replace(" days", "")))
                .toList();

        var told = records("officer", REPORT + ".csv" + OF_COUNCIL).stream()
                .filter(each -> each.getField("publication").equals("approved edition"))
                .filter(each -> each.getField("table").startsWith("service-"))
                .filter(each -> List.of("COUNT", "MEAN").contains(each.getField("statistic")))
                .filter(each -> each.getField("text").matches("[\\d,]+|\\[c]"))
                .filter(each -> each.findField("time_period").orElse("").equals("202223"))
                .map(each -> "%s %s".formatted(each.getField("measure").replaceFirst("@.*", ""), each.getField("text")))
                .toList();

        assertThat(told).isNotEmpty();
        assertThat(headlines)
                .containsAll(told.stream()
                        .filter(each -> headlines.stream().anyMatch(one -> one.startsWith(each.split(" ")[0] + " ")))
                        .toList());
        assertThat(told).contains("ADOPTED 32", "ADM_DECISIONS 50");
        assertThat(server.download("officer", REPORT + ".html" + OF_COUNCIL, Map.of())
                        .text())
                .contains("councils do not publish this, whatever the figures are")
                .doesNotContain("NOT FOR PUBLICATION");
    }

    @Test
    void givesToWhomeverAsksAsAMemberWhatAMemberGets() {
        var asMember = Map.of("Waymark-View-As", "MEMBER");
        for (var path : List.of("/notes/ethnicity-and-time-to-place.csv", "/notes/fall-in-adm-decisions.html")) {
            var member = server.download("member", path + OF_COUNCIL, Map.of());
            var officer = server.download("officer", path + OF_COUNCIL, Map.of());
            var viewed = server.download("analyst", path + OF_COUNCIL, asMember);

            assertThat(member.status()).isEqualTo(200);
            assertThat(viewed.text()).isEqualTo(member.text()).isEqualTo(officer.text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notes/ethnicity-and-time-to-place.xlsx",
                "/notes/why-adm-decisions-fell.xlsx",
                "/notes/adopted-from-abroad.xlsx",
                "/annual-reports/2022-23.xlsx"
            })
    void keepsTheConventionsOfAccessibleWorkbooks(String path) throws Exception {
        for (var user : List.of("analyst", "officer")) {
            var workbook = server.download(user, path + OF_COUNCIL, PURPOSE);
            assertThat(workbook.status()).isEqualTo(200);
            assertThat(WorkbookChecker.check(new ByteArrayInputStream(workbook.bytes())))
                    .isEmpty();
        }
    }

    /** All three councils of the demonstration have 74 orders of that year, the largest of them 50. */
    @Test
    void asksOfTheCouncilThatAnOrderNames() {
        var order = Map.of(
                "authority",
                "E06000990",
                "questions",
                List.of(Map.of("name", "annual-report", "variables", Map.of("years", List.of("2022-23")))));

        var note = server.ordered("analyst", "/notes.csv", order).text();

        assertThat(note.lines().filter(line -> line.contains(",PLACEMENT_ORDERS,COUNT,")))
                .singleElement()
                .asString()
                .contains(",50,SHOWN,50,");
    }

    /** 50 is in the answer; that 99 children were placed is in none. */
    @Test
    void takesOfficersWordsAndFlagsNumbersThatNoAnswerHas() {
        var order = Map.of(
                "title", "Activity",
                "authority", "E06000990",
                "questions", List.of(Map.of("name", "annual-report")),
                "purpose", "a note",
                "commentary",
                        Map.of(
                                "Activity",
                                List.of("There were 50 decisions, and 99 children were placed. <b>${7*7}</b>")));

        var note = server.ordered("analyst", "/notes.html", order).text();

        assertThat(note)
                .contains("no answer in this note holds 99")
                .contains("&lt;b&gt;${7*7}&lt;/b&gt;")
                .doesNotContain("<b>${")
                .doesNotContain("holds 50");
    }

    @Test
    void answersAQueryThatNobodyHasSaved() {
        var query =
                "{ a: breakdown(measures: [\"ADOPTED\"], years: [\"2022-23\"], where: {localAuthority: [\"E06000990\"]}) "
                        + "{ rows { period keys { dimension code label } isTotal cells { measure status text count } } "
                        + "definitions { code version title cohort figure unit } provenance { knownAt position provisional digest } } }";
        var path = "/notes.csv?title=Adopted&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);

        assertThat(figures("analyst", path)).containsExactly("ADOPTED COUNT 202223 32");
        assertThat(figures("officer", path)).containsExactly("ADOPTED COUNT 202223 32");
    }

    @ParameterizedTest
    @CsvSource({
        "analyst, /notes/annual-report.odp?authority=E06000990, 400, UNKNOWN_FORMAT",
        "analyst, /notes/annual-rapport.html, 404, UNKNOWN_QUESTION",
        "analyst, /notes/annual-report.html?ears=2022-23, 400, UNKNOWN_VARIABLE",
        "analyst, /notes/annual-report.html?years=2022-24, 400, UNKNOWN_YEAR",
        "officer, /notes/annual-report.html?years=2022-24, 400, BAD_VARIABLES",
        "analyst, /notes/annual-report.html?authority=E06999999, 400, UNKNOWN_AUTHORITY",
        "analyst, /notes/restated-figures.html?authority=E06000990, 400, AUTHORITY_NOT_TAKEN",
        "analyst, /notes.html?query=%7B%20glossary%20%7B%20term%20%7D%20%7D, 400, UNTELLABLE",
        "analyst, /notes.html, 400, BAD_NOTE",
        "analyst, /notes.html?query=mutation%20%7B%20x%20%7D, 400, BAD_QUERY",
        "analyst, /annual-reports/2022-24.html, 400, UNKNOWN_YEAR",
        "analyst, /notes.html?query=%7B%20queryLog%20%7B%20number%20%7D%20%7D, 403, FORBIDDEN"
    })
    void saysWhatIsWrongWithAnOrder(String user, String path, int status, String code) {
        var refused = server.download(user, path, PURPOSE);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    /** The words are the member's, the figures those of the editions that were circulated. */
    @Test
    void answersAQuestionOfTheRegister() {
        var query = "{ membersQuestions(status: CIRCULATED) { id words { wording } } }";
        var question = server.graphql("member", query)
                .body()
                .at("/data/membersQuestions")
                .valueStream()
                .filter(each -> each.at("/words/wording").asString().startsWith("Concerning the ethnicity"))
                .findFirst()
                .orElseThrow();
        var path = "/members-questions/%s/note.".formatted(question.get("id").asString());

        var member = server.download("member", path + "html", Map.of());

        assertThat(member.status()).isEqualTo(200);
        assertThat(member.text())
                .contains(question.at("/words/wording").asString())
                .contains("E06000990/council-year@1/2022-23/1")
                .doesNotContain("NOT FOR PUBLICATION");
        assertThat(server.download("officer", path + "html", Map.of()).text()).isEqualTo(member.text());
        assertThat(server.download("analyst", path + "docx", PURPOSE).header("Waymark-Publication"))
                .hasValue("not-for-publication");
        assertThat(server.download("member", "/members-questions/nobody/note.html", Map.of())
                        .code())
                .isEqualTo("UNKNOWN_MEMBERS_QUESTION");
    }

    /** Fragments within fragments, each twice, would be 2 to the 40th fields. */
    @Test
    void looksAtNoDocumentThatGrowsWithoutEnd() {
        var bomb = new StringBuilder("{ ...F0 } fragment F40 on Query { catalogue { id } }");
        for (int i = 0; i < 40; i++) {
            bomb.append(" fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
        }
        var circle = "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }";
        for (var document : List.of(bomb.toString(), circle)) {
            var path = "/notes.html?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8);
            assertThat(server.download("member", path, Map.of()).code()).isEqualTo("BAD_VARIABLES");
            assertThat(server.graphql("member", document)
                            .body()
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("QUERY_TOO_LARGE");
        }
    }

    @Test
    void isClosedToWhoeverReadsNoFigures() {
        assertThat(server.download("recorder", REPORT + ".html", PURPOSE).status())
                .isEqualTo(403);
        assertThat(server.download("", REPORT + ".html", PURPOSE).status()).isEqualTo(401);
    }

    @Test
    void standsInTheQueryLog() {
        var note = server.download("analyst", "/notes/adopted-from-abroad.csv" + OF_COUNCIL, PURPOSE);
        assertThat(note.status()).isEqualTo(200);

        var log = server.whole("admin", "query-log.csv", PURPOSE).text();

        assertThat(log.lines().filter(line -> line.contains(",note,") && line.contains("adopted-from-abroad")))
                .isNotEmpty();
    }

    private List<String> figures(String user, String path) {
        return records(user, path).stream()
                .filter(each -> each.getField("status").equals("SHOWN"))
                .map(each -> "%s %s %s %s"
                        .formatted(
                                each.getField("measure").replaceFirst("@.*", ""),
                                each.getField("statistic"),
                                each.getField("time_period"),
                                each.getField("text")))
                .toList();
    }

    private List<NamedCsvRecord> records(String user, String path) {
        var file = server.download(user, path, PURPOSE);
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        try (var records = CsvReader.builder().ofNamedCsvRecord(file.text().replaceFirst("^\uFEFF", ""))) {
            return Stream.of(records).flatMap(CsvReader::stream).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
