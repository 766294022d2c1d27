package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.shared.SubmissionKind;
import org.waymark.timeliness.question.Dimension;

/**
 * What is counted once a year. The families are those of source 001: 7 of 20 and 9 of 20 are 35% and 45%; 39 and 11 are
 * 78% and 22% of 50.
 */
class CountsTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void eachCountedFamilyIsOneCase() {
        story.counted("2022-23", "2023-06-30", """
                2022-23,families_threshold_met,pre_proceedings,39,legal_tracker,
                2022-23,families_threshold_met,immediate_issue,11,legal_tracker,
                2022-23,families_proceedings_issued,after_pre_proceedings,9,legal_tracker,
                2022-23,families_proceedings_issued,without_pre_proceedings,11,legal_tracker,
                """);

        var entering = story.cell("FAMILIES_ENTERING_PRE_PROCEEDINGS", "2022-23", Story.instant(NOW));
        assertThat(entering.cases()).isEqualTo(50);
        assertThat(entering.numerator()).isEqualTo(39);
        var issued = story.cell("FAMILIES_ISSUED_AFTER_PRE_PROCEEDINGS", "2022-23", Story.instant(NOW));
        assertThat(issued.cases()).isEqualTo(20);
        assertThat(issued.numerator()).isEqualTo(9);
    }

    /** 4 + 5 + 6 = 15 over three years; a quarter holds no whole year, and the middle year is not the window's last. */
    @Test
    void flowsArePooledAndStocksAreThoseOfTheLastYear() {
        story.counted("2022-23", "2023-06-30", """
                2020-21,intercountry_adoptions,adopted,4,agency,
                2021-22,intercountry_adoptions,adopted,5,agency,
                2022-23,intercountry_adoptions,adopted,6,agency,
                2021-22,adopters_waiting,households,20,agency,
                2022-23,adopters_waiting,households,26,agency,
                """);

        assertThat(story.figure("INTERCOUNTRY_ADOPTIONS", "2020-23", NOW)).isEqualTo("15");
        assertThat(story.figure("INTERCOUNTRY_ADOPTIONS", "2021-22", NOW)).isEqualTo("5");
        assertThat(story.figure("INTERCOUNTRY_ADOPTIONS", "2021-22 Q2", NOW)).isEqualTo("none");
        assertThat(story.figure("ADOPTERS_WAITING", "2020-23", NOW)).isEqualTo("26");
    }

    @Test
    void peopleArePartedByTheGroupThatTheyWereCountedIn() {
        story.counted("2022-23", "2023-06-30", """
                2022-23,panel_members_by_ethnic_group,white,9,panel_list,
                2022-23,panel_members_by_ethnic_group,black,2,panel_list,
                2022-23,panel_members_by_ethnic_group,not_known,1,panel_list,
                """);

        assertThat(story.parts("PANEL_MEMBERS", "2022-23", NOW, Dimension.ETHNIC_GROUP))
                .isEqualTo(Map.of("", "12", "WHITE", "9", "BLACK", "2", "NOT_KNOWN", "1"));
    }

    /** Told on 30 June 2023: 20; told on 1 September: 22, by a file that also says since when the council knew. */
    @Test
    void holdsAsItWasKnown() {
        story.counted("2022-23", "2023-06-30", "2022-23,adopters_waiting,households,20,agency,\n");
        var corrected =
                story.counted("2022-23", "2023-09-15", "2022-23,adopters_waiting,households,22,agency,2023-09-01\n");

        assertThat(story.figure("ADOPTERS_WAITING", "2022-23", "2023-06-29")).isEqualTo("none");
        assertThat(story.figure("ADOPTERS_WAITING", "2022-23", "2023-06-30")).isEqualTo("20");
        assertThat(story.figure("ADOPTERS_WAITING", "2022-23", "2023-08-31")).isEqualTo("20");
        assertThat(story.figure("ADOPTERS_WAITING", "2022-23", "2023-09-01")).isEqualTo("22");

        story.withdraw("2022-23", "2023-09-15", SubmissionKind.COUNTS, corrected);
        assertThat(story.figure("ADOPTERS_WAITING", "2022-23", NOW)).isEqualTo("20");
    }

    /** The second file names women only: of that year and count it says all, so the men of the first are gone. */
    @Test
    void aFileReplacesWhatItNamesAndNothingElse() {
        story.counted("2022-23", "2023-06-30", """
                2022-23,panel_members_by_sex,female,9,panel_list,
                2022-23,panel_members_by_sex,male,4,panel_list,
                2022-23,adopters_waiting,households,20,agency,
                """);
        story.counted("2022-23", "2023-07-30", "2022-23,panel_members_by_sex,female,10,panel_list,\n");

        assertThat(story.figure("PANEL_MEMBERS_BY_SEX", "2022-23", "2023-07-29"))
                .isEqualTo("13");
        assertThat(story.parts("PANEL_MEMBERS_BY_SEX", "2022-23", NOW, Dimension.SEX))
                .isEqualTo(Map.of("", "10", "FEMALE", "10"));
        assertThat(story.figure("ADOPTERS_WAITING", "2022-23", NOW)).isEqualTo("20");
    }

    @Test
    void countsOfSeveralAuthoritiesAddUp() {
        story.counted("2022-23", "2023-06-30", "2022-23,adopters_waiting,households,20,agency,\n");
        story.home()
                .send(
                        "E08000029",
                        "2022-23",
                        "2023-06-30",
                        false,
                        Map.of("counts", "year,what,key,value,source\n2022-23,adopters_waiting,households,3,agency\n"));

        assertThat(story.parts(
                        "ADOPTERS_WAITING",
                        "2022-23",
                        NOW,
                        List.of(Dimension.LOCAL_AUTHORITY),
                        "E08000026",
                        "E08000029"))
                .isEqualTo(Map.of("", "23", "E08000026", "20", "E08000029", "3"));
    }
}
