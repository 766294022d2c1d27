package org.waymark.redteam.council;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A year's return of some children and the file of their sibling groups, as a council sends them. */
final class Returns {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final StringBuilder header = new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
    private final StringBuilder episodes = new StringBuilder(
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n");
    private final StringBuilder decided =
            new StringBuilder("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n");
    private final StringBuilder adopted =
            new StringBuilder("CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n");
    private final StringBuilder siblings = new StringBuilder("group_id,child_id,joined_on,left_on,placed\n");

    /** By file name. */
    static Map<String, String> of(List<Kid> kids) {
        var files = new Returns();
        kids.forEach(files::add);
        kids.stream().filter(kid -> !kid.is("SIBLING_GROUP_SIZE", "1")).forEach(files::group);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("header.csv", files.header.toString());
        all.put("episodes.csv", files.episodes.toString());
        all.put("placed_for_adoption.csv", files.decided.toString());
        all.put("ad1.csv", files.adopted.toString());
        all.put("siblings.csv", files.siblings.toString());
        return all;
    }

    private void add(Kid kid) {
        var id = kid.id();
        var born = day(kid.bornOn());
        var first = kid.is("EARLY_PERMANENCE", "YES") ? "U5" : "U6";
        line(header, id, kid.is("SEX", "MALE") ? "1" : "2", born, kid.codes().get("ETHNICITY"), "", "", "");
        episode(id, kid.enteredOn(), "S", "C2", first, kid.orderedOn(), "X1");
        episode(id, kid.orderedOn(), "L", "E1", first, kid.movedOn(), "X1");
        episode(id, kid.movedOn(), "P", "E1", "A6", kid.adoptedOn(), "E11");
        line(decided, id, born, day(kid.orderedOn().minusDays(1)), "", "");
        line(adopted, id, born, day(kid.matchedOn()), day(kid.matchedOn()), "0", "2", "MF", "L11");
    }

    private void episode(
            String id, LocalDate begun, String because, String status, String place, LocalDate ended, String reason) {
        line(
                episodes,
                id,
                day(begun),
                because,
                status,
                "N1",
                place,
                "PR1",
                day(ended),
                reason,
                place.equals("A6") || because.equals("S") ? "" : "PLACE",
                "",
                "",
                "");
    }

    private void group(Kid kid) {
        line(siblings, kid.family(), kid.id(), kid.enteredOn().toString(), "", "together");
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static void line(StringBuilder file, String... cells) {
        file.append(String.join(",", cells)).append('\n');
    }
}
