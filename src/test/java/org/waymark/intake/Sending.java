package org.waymark.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A return of two children that is right in every way, to be spoilt in one. */
record Sending(String authority, String year, String asAt, Map<String, byte[]> files) {
    static final String HEADER = "header.csv";
    static final String EPISODES = "episodes.csv";
    static final String PLACED = "placed_for_adoption.csv";
    static final String AD1 = "ad1.csv";
    static final String MILESTONES = "milestones.csv";

    static Sending good() {
        return new Sending("E08000026", "2022-23", "2023-06-30", Map.of())
                .with(HEADER, """
                        CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                        ZQ7001,1,26/10/2019,WBRI,,,
                        ZQ7002,2,03/06/2020,MWBC,,,
                        """)
                .with(EPISODES, """
                        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                        ZQ7001,12/01/2021,S,C1,N1,U6,PR1,10/09/2022,X1,CARPL,,,
                        ZQ7001,10/09/2022,B,E1,N1,A6,PR1,20/02/2023,E11,,,,
                        ZQ7002,05/05/2022,S,C2,N1,U1,PR1,,,,,,
                        """)
                .with(PLACED, """
                        CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED
                        ZQ7001,26/10/2019,01/06/2022,,
                        """)
                .with(AD1, """
                        CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR
                        ZQ7001,26/10/2019,01/06/2022,01/08/2022,0,2,MF,L11
                        """);
    }

    /** The good return beside a tracker file of one row. */
    static Sending tracked(String row) {
        return good().with(MILESTONES, "child_id,milestone,occurred_on,known_on,detail\n" + row + "\n");
    }

    Sending with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Sending with(String name, byte[] content) {
        var changed = new LinkedHashMap<>(files);
        changed.put(name, content);
        return new Sending(authority, year, asAt, changed);
    }

    Sending without(String name) {
        var changed = new LinkedHashMap<>(files);
        changed.remove(name);
        return new Sending(authority, year, asAt, changed);
    }

    /** The first of these texts in the file becomes the other. */
    Sending turning(String name, String text, String other) {
        var old = text(name);
        if (!old.contains(text)) {
            throw new IllegalArgumentException("not in " + name + ": " + text);
        }
        int at = old.indexOf(text);
        return with(name, old.substring(0, at) + other + old.substring(at + text.length()));
    }

    Sending adding(String name, String rows) {
        return with(name, text(name) + rows + "\n");
    }

    Sending ofAuthority(String other) {
        return new Sending(other, year, asAt, files);
    }

    Sending ofYear(String other) {
        return new Sending(authority, other, asAt, files);
    }

    Sending asAt(String other) {
        return new Sending(authority, year, other, files);
    }

    String text(String name) {
        return new String(content(name), StandardCharsets.UTF_8);
    }

    byte[] content(String name) {
        return java.util.Objects.requireNonNull(files.get(name), name);
    }

    ImportRequest request(boolean dryRun) {
        return new ImportRequest(
                authority,
                year,
                asAt,
                dryRun,
                files.entrySet().stream()
                        .map(file -> new SubmittedFile(file.getKey(), file.getValue()))
                        .toList());
    }
}
