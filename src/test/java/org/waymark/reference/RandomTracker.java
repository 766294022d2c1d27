package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.reference.ReturnedChild.DecisionRow;
import org.waymark.reference.ReturnedChild.EpisodeRow;

/** Writes milestones.csv files: what a local tracker holds of the children of one authority. */
final class RandomTracker {

    private static final String COLUMNS = "child_id,milestone,occurred_on,known_on,detail";

    private final Dice dice;

    /** Apart from the others, so that the other rows are the same with and without what it decides. */
    private final Dice notesDice;

    private final Map<String, RandomCareer> careers;
    private final Map<String, Map<String, List<LocalDate>>> notes = new TreeMap<>();

    /** No two files of one year may speak of a pair at the same moment: which comes first would be up to a digest. */
    private final Set<String> spokenAt = new HashSet<>();

    RandomTracker(Dice dice, Dice notesDice, Map<String, RandomCareer> careers) {
        this.dice = dice;
        this.notesDice = notesDice;
        this.careers = careers;
    }

    String file(String year, Instant asAt, Collection<String> children) {
        List<String> lines = new ArrayList<>(List.of(COLUMNS));
        for (String id : new TreeSet<>(children)) {
            RandomCareer career = careers.get(id);
            if (career == null) {
                continue;
            }
            truthOf(career).forEach((milestone, dates) -> {
                boolean mend = milestone.equals("adm_decision") || milestone.equals("placement_order");
                if (dice.chance(mend ? 0.12 : 0.7)) {
                    lines.addAll(pair(dice, year, asAt, id, milestone, dates, mend));
                }
            });
            notes.computeIfAbsent(id, _ -> RandomNotes.of(notesDice, career)).forEach((milestone, dates) -> {
                if (notesDice.chance(0.6)) {
                    lines.addAll(pair(notesDice, year, asAt, id, milestone, dates, false));
                }
            });
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> pair(
            Dice dice, String year, Instant asAt, String id, String milestone, List<LocalDate> dates, boolean mend) {
        LocalDate today = asAt.atZone(Statement.LONDON).toLocalDate();
        TreeSet<LocalDate> told = new TreeSet<>();
        for (LocalDate date : dates) {
            boolean moved = mend || dice.chance(0.15);
            LocalDate day = moved ? date.plusDays(dice.between(-15, 15)) : date;
            if (!day.isAfter(today) && !dice.chance(0.05)) {
                told.add(day);
            }
        }
        Set<String> lines = new LinkedHashSet<>();
        Set<String> moments = new HashSet<>();
        if (told.isEmpty() || dice.chance(0.06)) {
            told.clear();
            String knownOn = knownOn(dice, today.minusDays(60), today);
            lines.add(String.join(",", id, milestone, "", knownOn, ""));
            moments.add(moment(year, id, milestone, knownOn, asAt));
        }
        for (LocalDate day : told) {
            String knownOn = knownOn(dice, day, today);
            for (int i = notesDice.chance(0.1) ? 2 : 1; i > 0; i--) {
                String detail = RandomNotes.detail(notesDice, milestone);
                lines.add(String.join(",", id, milestone, day.toString(), knownOn, detail));
            }
            moments.add(moment(year, id, milestone, knownOn, asAt));
        }
        for (String moment : moments) {
            if (spokenAt.contains(moment)) {
                return List.of();
            }
        }
        spokenAt.addAll(moments);
        return List.copyOf(lines);
    }

    private static String knownOn(Dice dice, LocalDate earliest, LocalDate latest) {
        return dice.chance(0.5) ? "" : dice.between(earliest, latest).toString();
    }

    private static String moment(String year, String id, String milestone, String knownOn, Instant asAt) {
        Instant at = knownOn.isEmpty()
                ? asAt
                : LocalDate.parse(knownOn).atStartOfDay(Statement.LONDON).toInstant();
        return String.join("|", year, id, milestone, at.toString());
    }

    private static Map<String, List<LocalDate>> truthOf(RandomCareer career) {
        Map<String, List<LocalDate>> truth = new TreeMap<>(career.tracker);
        List<LocalDate> decisions =
                career.truth.decisions.stream().map(DecisionRow::made).toList();
        if (!decisions.isEmpty()) {
            truth.put("adm_decision", decisions);
        }
        for (EpisodeRow row : career.truth.episodes) {
            if (row.ls().equals("E1")) {
                truth.put("placement_order", List.of(row.decom()));
                break;
            }
        }
        return truth;
    }
}
