package org.waymark.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.national.Published.NATIONAL;
import static org.waymark.national.Published.NOW;
import static org.waymark.national.Published.only;
import static org.waymark.national.Published.question;
import static org.waymark.national.Published.said;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A council adds a release that came out later than the program, by files alone. */
class AddedReleaseTests {
    private static final String RELEASES = "release,title,released_on,dated_by,source,licence,notes\n";
    private static final String FILES = "release,file,shape,year,group,item,value,percentage,only\n";
    private static final String ADDED =
            "CLA-2026,Year ending 31 March 2026,2026-11-19,stated on the release,DfE,OGL v3.0,As before.\n";

    /** The columns have other names than in the files of the program, and other groups stand there, too. */
    private static final String BY_AUTHORITY = """
            time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,characteristic,breakdown,children_count,children_percent
            2026,Reporting year,National,E92000001,England,,,,,,Adopted,Adopted - application unopposed,1760,58
            2026,Reporting year,National,E92000001,England,,,,,,Adopted,Total,3050,100
            2026,Reporting year,Local authority,E92000001,England,E12000005,West Midlands,331,Coventry,E08000026,Adopted,Total,c,c
            2026,Reporting year,National,E92000001,England,,,,,,Special guardianship orders,Total,3900,100
            """;

    private static final String ITS_LINE =
            "CLA-2026,by authority.csv,TIDY,,characteristic,breakdown,children_count,children_percent,\n";

    @TempDir
    Path folder;

    private void put(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void readsItBesideTheOthers() throws IOException {
        put("releases.csv", RELEASES + ADDED);
        put("files.csv", FILES + ITS_LINE);
        put("by authority.csv", "\uFEFF" + BY_AUTHORITY.replace("\n", "\r\n"));

        var national = Published.in(folder);

        assertThat(national.problems()).isEmpty();
        assertThat(adopted(national, "E92000001", "2025-26")).isEqualTo("3050 is 3050");
        assertThat(adopted(national, "E08000026", "2025-26")).isEqualTo("c is SUPPRESSED");
        // what it does not tell is still told by those before
        assertThat(adopted(national, "E92000001", "2022-23")).isEqualTo("3000 is 3000");
        assertThat(national.passedOver(national.releases().getLast()))
                .containsExactly("Special guardianship orders in by authority.csv");
        var before = national.published(question("ADOPTED", "E92000001", "2025-26", null, "2026-11-18T23:59:59Z"), NOW);
        assertThat(before.rows()).isEmpty();
    }

    @Test
    void learnsNewWordsAndReadsOnlyTheRowsThatAreNamed() throws IOException {
        put("releases.csv", RELEASES + ADDED);
        put("wordings.csv", "group,item,series\nAge at order,*,ADOPTED_BY_AGE_AT_ADOPTION\n");
        put(
                "files.csv",
                FILES + "CLA-2026,ages.csv,TIDY,,characteristic,breakdown,children_count,,cla_group=Adopted\n");
        put("ages.csv", """
                time_period,time_identifier,geographic_level,country_code,country_name,cla_group,characteristic,breakdown,children_count,children_percent
                2026,Reporting year,National,E92000001,England,Adopted,Age at order,1 to 4 years,2390,79
                2026,Reporting year,National,E92000001,England,Special guardianship order,Age at order,1 to 4 years,1200,31
                """);

        var national = Published.in(folder);

        assertThat(national.problems()).isEmpty();
        var rows = national.published(question("ADOPTED_BY_AGE_AT_ADOPTION", "E92000001", "2025-26", null, null), NOW)
                .rows();
        assertThat(said(only(rows, "1 to 4 years").figure())).isEqualTo("2390 is 2390");
    }

    @Test
    void addsFilesToAReleaseThatTheProgramHas() throws IOException {
        put("files.csv", FILES + ITS_LINE.replace("CLA-2026", "CLA-2025"));
        put("by authority.csv", BY_AUTHORITY.replace("2026,", "2025,").replace("3050", "3045"));

        var national = Published.in(folder);

        assertThat(national.problems()).isEmpty();
        // both came out on one day, and DfE's own release counts as newer than the interactive tool
        assertThat(adopted(national, "E92000001", "2024-25")).isEqualTo("3045 is 3045");
        assertThat(adopted(NATIONAL, "E92000001", "2024-25")).isEqualTo("3040 is 3040");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndGoesOnWithoutIt() throws IOException {
        put("releases.csv", RELEASES + ADDED + "CLA-2027,Whole,2026-11-20,assumed,DfE,OGL v3.0,\n");
        put(
                "files.csv",
                FILES
                        + ITS_LINE
                        + ITS_LINE.replace("by authority", "missing")
                        + ITS_LINE.replace("CLA-2026", "CLA-2027").replace("by authority", "whole"));
        put(
                "by authority.csv",
                BY_AUTHORITY
                                .replace("1760,58", "1.760,58")
                                .replace("3050,100", "3050")
                                .replace("Local authority", "Parish")
                        + "2026,Reporting year,National,E92000001,England,,,,,,Adopted,Adopted by whom,7,1\n"
                        + "2025-26,Financial year,National,E92000001,England,,,,,,Adopted,Total,7,1\n"
                        + "2026-27,Financial year,National,E92000001,England,,,,,,Adopted,Total,7,1\n");
        put("whole.csv", BY_AUTHORITY.replace("2026,", "2027,"));

        var national = Published.in(folder);

        var file = folder.getFileName() + "/by authority.csv line ";
        assertThat(national.problems())
                .containsExactly(
                        file + "3 has 13 fields where the header row has 14.",
                        file + "4 is of the level \"Parish\" and of no area that is known of that level.",
                        file
                                + "7 (and 1 more) is not of a reporting year that is named by the year in which it ends, such as 2024.",
                        file
                                + "2 has not a whole number or one of the signs [:, c, k, x, z, ~] but \"1.760\". Name the right column in files.csv, or take the file from the release again.",
                        file
                                + "6 has under \"Adopted\" the words \"Adopted by whom\", which are not known. Say in wordings.csv which series they mean.",
                        folder.getFileName()
                                + "/missing.csv line 1 is not there or cannot be read. Put it into the folder, or take out the line that names it.");
        assertThat(national.releases())
                .extracting(Release::id)
                .contains("CLA-2027")
                .doesNotContain("CLA-2026");
        assertThat(adopted(national, "E92000001", "2026-27")).isEqualTo("3050 is 3050");
        assertThat(adopted(national, "E92000001", "2022-23")).isEqualTo("3000 is 3000");
    }

    @Test
    void takesNothingFromAFolderWhoseListsAreMalformed() throws IOException {
        put(
                "releases.csv",
                RELEASES + ADDED + ADDED.replace("2026-11-19", "19/11/2026").replace("CLA-2026", "CLA-2023"));
        put(
                "files.csv",
                FILES + ITS_LINE
                        + "CLA-2030,a.csv,TIDY,,a,b,c,,\nCLA-2026,b.csv,WIDE,,,,,,\nCLA-2026,c.csv,TIDY,,a,,c,,\nCLA-2026,d.csv,SFR,,,,,,\nCLA-2026,e.csv,TIDY,,a,b,c,,adopted\n");
        put("by authority.csv", BY_AUTHORITY);
        put("wordings.csv", "group,item,series\nAdopted,total,ADOPTED\nAdopted,All,CHILDREN\n");

        var national = Published.in(folder);

        var name = folder.getFileName().toString();
        assertThat(national.problems())
                .anyMatch(each -> each.startsWith(name + "/wordings.csv line 2 says again what these words mean."))
                .anyMatch(each -> each.startsWith(
                        name + "/wordings.csv line 3 names the series CHILDREN, which there is none of."))
                .anyMatch(each -> each.startsWith(
                        name + "/releases.csv line 3 names the release CLA-2023, which there is already."))
                .anyMatch(each -> each.startsWith(name + "/releases.csv line 3 has under \"released_on\" no day"))
                .anyMatch(each ->
                        each.startsWith(name + "/files.csv line 3 names a release that is not in releases.csv."))
                .anyMatch(each ->
                        each.startsWith(name + "/files.csv line 4 has under \"shape\" none of [TIDY, SFR, LAIT]."))
                .anyMatch(each -> each.startsWith(name + "/files.csv line 5 needs under \"group\""))
                .anyMatch(each -> each.startsWith(name + "/files.csv line 6 needs under \"year\""))
                .anyMatch(each -> each.startsWith(name + "/files.csv line 7 has under \"only\" no column and value"));
        assertThat(national.releases()).isEqualTo(NATIONAL.releases());
    }

    @Test
    void doesNotLetAFileSayOtherwiseThanAnotherOfTheSameRelease() throws IOException {
        put("files.csv", FILES + ITS_LINE.replace("CLA-2026", "CLA-2024"));
        put("by authority.csv", BY_AUTHORITY.replace("2026,", "2024,"));

        var national = Published.in(folder);

        // England 2023-24 is 2,980 and 1,810 there, Coventry 56
        assertThat(national.problems())
                .hasSize(3)
                .allMatch(each -> each.contains("ADOPTED_ROWS_25.csv. Leave one of the two out of files.csv."));
        assertThat(said(only(
                                national.published(question("ADOPTED", "E92000001", "2023-24", "CLA-2024", null), NOW)
                                        .rows(),
                                "Total")
                        .figure()))
                .isEqualTo("2980 is 2980");
    }

    @Test
    void readsNoFileThatIsNotUtf8OrLiesElsewhere() throws IOException {
        put("releases.csv", RELEASES + ADDED);
        put("files.csv", FILES + ITS_LINE + ITS_LINE.replace("by authority.csv", "../elsewhere.csv"));
        Files.write(
                folder.resolve("by authority.csv"),
                BY_AUTHORITY.replace("Coventry", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolveSibling("elsewhere.csv"), BY_AUTHORITY);

        assertThat(Published.in(folder).problems())
                .anyMatch(each -> each.contains("/by authority.csv line 1 is not UTF-8."))
                .anyMatch(each -> each.contains("/../elsewhere.csv line 1 is not there or cannot be read."));
        Files.delete(folder.resolveSibling("elsewhere.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "New_geog_code,geog_l,geog_c,geog_n,CLA_cease,CLA_ceaAdop\n",
                "New_geog_code,geog_l,geog_c,geog_n,CLA_cease,CLA_ceaAdop\n\"E92000001,NATIONAL,999,ENGLAND,1,2\n",
                "New_geog_code,geog_l,geog_c,geog_n,CLA_cease,CLA_ceaAdop,CLA_cease\nE92000001,NATIONAL,999,ENGLAND,1,2,3\n",
                "New_geog_code,geog_l,geog_c,geog_n,CLA_cease\nE92000001,NATIONAL,999,ENGLAND,1\n",
                "New_geog_code,geog_l,geog_c,geog_n,CLA_cease,CLA_ceaAdop\nE92000001,NATIONAL,990,ENGLAND,1,2\n",
                "New_geog_code,geog_l,geog_c,geog_n,CLA_cease,CLA_ceaAdop\nE92000001,NATIONAL,999,ENGLAND,1,c\n"
            })
    void saysOfEveryMalformedFileThatItIs(String text) throws IOException {
        put("releases.csv", RELEASES + ADDED);
        put("files.csv", FILES + "CLA-2026,sfr.csv,SFR,2025-26,,,,,\n");
        put("sfr.csv", text);

        var national = Published.in(folder);

        assertThat(national.problems())
                .hasSize(1)
                .allMatch(each -> each.startsWith(folder.getFileName() + "/sfr.csv line "));
        assertThat(national.releases()).isEqualTo(NATIONAL.releases());
    }

    @Test
    void isContentWithAnEmptyFolder() {
        assertThat(Published.in(folder).problems()).isEmpty();
        assertThat(Published.in(folder).releases()).isEqualTo(NATIONAL.releases());
    }

    private static String adopted(National national, String area, String year) {
        return said(only(
                        national.published(question("ADOPTED", area, year, null, null), NOW)
                                .rows(),
                        "Total")
                .figure());
    }
}
