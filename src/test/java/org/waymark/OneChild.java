package org.waymark;

import java.util.Map;

/** The smallest returns that say anything. */
public final class OneChild {
    private OneChild() {}

    /** One child who entered care on 1 May 2021 and is there still. */
    public static Map<String, String> inCare(String id) {
        return Map.of(
                "header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + id + ",1,05/06/2021,WBRI,,,\n",
                "episodes",
                        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                                + id + ",01/05/2021,S,C1,N1,U6,PR1,,,,,,\n");
    }

    /**
     * Sends one who entered care in a year of which no other return tells.
     *
     * @param nth from 1, another child and another year each
     */
    public static void sentTo(TestHome home, int nth) {
        int year = 2009 + nth;
        home.send(
                "%d-%d".formatted(year, year % 100 + 1),
                (year + 1) + "-06-30",
                Map.of(
                        "header",
                        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK%d,1,05/06/2009,WBRI,,,\n".formatted(nth),
                        "episodes",
                        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                                + "K%d,01/05/%d,S,C1,N1,U6,PR1,,,,,,\n".formatted(nth, year)));
    }
}
