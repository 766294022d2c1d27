package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.reference.Statement.TrackerSays;

/** Everything known of one child at one moment of the fold. */
final class ChildRecord {

    /** A return that listed the child, and which of its files it brought. */
    record Spoken(Order order, CollectionYear year, boolean hasEpisodes, boolean hasDecisions) {}

    final TreeMap<LocalDate, Episode> episodes = new TreeMap<>();
    final TreeMap<LocalDate, Decision> decisions = new TreeMap<>();
    final Map<String, TrackerSays> tracker = new HashMap<>();
    final List<Spoken> spoken = new ArrayList<>();

    @Nullable
    AdoptionDetails ad1;

    String sex = "";
    String ethnicity = "";

    @Nullable
    LocalDate birth;

    void learn(Map<String, String> header) {
        if (!Csv.value(header, "SEX").isEmpty()) {
            sex = Csv.value(header, "SEX");
        }
        if (!Csv.value(header, "ETHNIC").isEmpty()) {
            ethnicity = Csv.value(header, "ETHNIC");
        }
        LocalDate told = Csv.returnDate(header, "DOB");
        if (told != null) {
            birth = told;
        }
    }

    Periods periods() {
        return Periods.of(episodes.values());
    }
}
