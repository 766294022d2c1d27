package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who waited to be placed on 31 March 2021, what came and went in 2021-22, and who did on 31 March 2022. */
class AwaitingPlacementAccountTests {
    private static final String AWAITING = "AWAITING_PLACEMENT_AT_PERIOD_END";
    private static final String FOSTERED = "S C1 U6 2020-04-06..";
    private static final String DECIDED = "decided 2020-06-01";

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private Accounts accounts() {
        return new Accounts(story.home());
    }

    private static String placed(String day, String end) {
        return """
                S C1 U6 2020-04-06..%1$s X1
                P C1 A4 %1$s..%2$s
                """.formatted(day, end);
    }

    /**
     * W1 and W2 wait at the beginning; W3 is decided; W4's placement breaks down; W1 is placed, and W2's plan changes, as
     * does that of W5, who lives with adopters: 2 + 1 + 1 - 1 - 1 = 2, W3 and W4.
     */
    @Test
    void takesBackWhoseTimeWithAdoptersEnded() {
        story.told(Return.of("2020-21", "2021-06-30")
                .child("W1", FOSTERED, DECIDED)
                .child("W2", FOSTERED, DECIDED)
                .child("W3", FOSTERED)
                .child("W4", placed("2020-12-07", ""), DECIDED)
                .child("W5", placed("2020-12-07", ""), DECIDED));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("W1", placed("2021-06-07", ""), DECIDED)
                .child("W2", FOSTERED, DECIDED + "..2021-09-06")
                .child("W3", FOSTERED, "decided 2021-07-05")
                .child("W4", placed("2020-12-07", "2021-08-02 X1"), "P C1 U6 2021-08-02..", DECIDED)
                .child("W5", placed("2020-12-07", ""), DECIDED + "..2022-03-07"));

        assertThat(accounts().text(AWAITING, "2021-22", NOW)).isEqualTo("2 + 1 + 1 - 1 - 1 (of 2) = 2, and 2");
        assertThat(accounts().reasons(AWAITING, "2021-22", NOW)).isEmpty();
    }

    /**
     * Every reason once. At the beginning TWICE_DECIDED, LEFT, UNPLACED, TWICE_PLACED and TRACKED wait: 5. Decided in the
     * year are TWICE_DECIDED, LATE and GONE: 3. Placements of TWICE_PLACED, BROKEN and TRACKED break down: 3. Placed are
     * TWICE_PLACED, UNPLANNED, AGAIN and TRACKED: 4. 5 + 3 + 3 - 4 = 7. At the end TWICE_DECIDED, ENDED and BACK wait: 3.
     */
    @Test
    void namesWhyAChildDoesNotAddUp() {
        var again = """
                P C1 A4 2021-05-10..2021-07-05 X1
                P C1 U6 2021-07-05..2021-10-11 X1
                P C1 A4 2021-10-11..
                """;
        story.told(Return.of("2020-21", "2021-06-30")
                .child("TWICE_DECIDED", FOSTERED, DECIDED)
                .child("LATE", placed("2020-12-07", ""))
                .child("LEFT", FOSTERED, DECIDED)
                .child("UNPLACED", FOSTERED, DECIDED)
                .child("TWICE_PLACED", FOSTERED, DECIDED)
                .child("UNPLANNED", FOSTERED)
                .child("AGAIN", placed("2020-12-07", ""), DECIDED)
                .child("ENDED", placed("2020-12-07", ""), DECIDED)
                .child("BROKEN", placed("2020-12-07", ""))
                .child("BACK", "S C1 U6 2020-04-06..2020-11-02 E4A", DECIDED)
                .child("GONE", "S C1 U6 2020-04-06..2020-11-02 E4A")
                .child("TRACKED", FOSTERED, DECIDED));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("TWICE_DECIDED", FOSTERED, DECIDED, "decided 2021-06-07")
                .child("LATE", placed("2020-12-07", ""), "decided 2021-06-07")
                .child("LEFT", "S C1 U6 2020-04-06..2021-07-05 E4A", DECIDED)
                .child("UNPLACED", "S C1 U6 2020-04-06..2021-09-06 E12", DECIDED)
                .child("TWICE_PLACED", "S C1 U6 2020-04-06..2021-05-10 X1", again, DECIDED)
                .child("UNPLANNED", placed("2021-05-10", ""))
                .child("AGAIN", placed("2020-12-07", "2021-06-01 X1"), DECIDED, """
                        T C1 U4 2021-06-01..2021-09-01 X1
                        P C1 A4 2021-09-01..
                        """)
                .child("ENDED", placed("2020-12-07", "2021-06-01 X1"), "T C1 U4 2021-06-01..", DECIDED)
                .child("BROKEN", placed("2020-12-07", "2021-07-05 X1"), "P C1 U6 2021-07-05..")
                .child("BACK", "S C1 U6 2021-06-07..")
                .child("TRACKED", "S C1 U6 2020-04-06..2021-05-10 X1", again, DECIDED));
        story.tracked("2021-22", "2022-07-12", """
                GONE,adm_decision,2021-06-07,,
                TRACKED,moved_in,2021-05-10,,
                """);

        assertThat(accounts().text(AWAITING, "2021-22", NOW)).isEqualTo("5 + 3 + 3 - 4 - 0 = 7, but 3: 4 fewer");
        assertThat(accounts().reasons(AWAITING, "2021-22", NOW))
                .isEqualTo(Map.ofEntries(
                        Map.entry("DECIDED_AGAIN", -1),
                        Map.entry("DECIDED_AFTER_MOVING_IN", -1),
                        Map.entry("LEFT_CARE_OTHERWISE", -1),
                        Map.entry("ADOPTED_WITHOUT_MOVING_IN", -1),
                        Map.entry("PLACED_MORE_THAN_ONCE", -1),
                        Map.entry("PLACED_WITHOUT_A_PLAN", 1),
                        Map.entry("PLACED_AGAIN_WITHOUT_A_DISRUPTION", 1),
                        Map.entry("ENDED_WITHOUT_A_DISRUPTION", 1),
                        Map.entry("BROKE_DOWN_WITHOUT_A_PLAN", -1),
                        Map.entry("CAME_BACK_TO_A_DECISION", 1),
                        Map.entry("DECIDED_OUTSIDE_CARE", -1),
                        Map.entry("TRACKER_TELLS_OTHERWISE", -1)));
    }
}
