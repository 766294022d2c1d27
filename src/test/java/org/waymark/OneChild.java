package org.waymark;

import java.util.Map;

/** The smallest return that says anything. */
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
}
