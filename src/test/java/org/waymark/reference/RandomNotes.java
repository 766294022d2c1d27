package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.reference.ReturnedChild.EpisodeRow;

/** What a tracker holds of one child that no return does: court, contact, life story, delays, and details. */
final class RandomNotes {

    private static final Map<String, String[]> DETAILS = Map.of(
            "delay",
                    new String[] {
                        "",
                        "stage=court",
                        "stage=court;reason=listing",
                        "stage=matching;reason=complex_needs",
                        "reason=other",
                        "stage=transition;reason=adopters_withdrew",
                        "stage=family_finding"
                    },
            "match", new String[] {"", "agency=own_region", "agency=other_region", "agency=voluntary"},
            "moved_in",
                    new String[] {
                        "",
                        "agency=own_region;out_of_area=no",
                        "agency=voluntary;out_of_area=yes",
                        "out_of_area=yes",
                        "out_of_area=no",
                        "agency=other_region"
                    },
            "contact_plan", new String[] {"", "kind=direct", "kind=letterbox", "kind=sibling", "kind=digital"},
            "sibling_contact", new String[] {"", "kind=direct", "kind=letterbox", "kind=digital"});

    private final Dice dice;
    private final Map<String, List<LocalDate>> days = new TreeMap<>();

    private RandomNotes(Dice dice, RandomCareer career) {
        this.dice = dice;
        for (EpisodeRow row : career.truth.episodes) {
            if (row.rne().equals("S")) {
                proceedings(row.decom());
            }
            if (row.place().startsWith("A")) {
                some("moved_in", 0.15, row.decom(), -4, 4);
            }
            if (row.rec().matches("E1[12]?") && row.dec() != null) {
                farewell(row.dec());
            }
        }
        LocalDate entered = career.truth.episodes.getFirst().decom();
        for (int i = dice.between(0, 3); i > 0; i--) {
            some("delay", 0.6, entered, 0, 700);
        }
        some("external_search", 0.3, entered, 100, 700);
        some("early_permanence_decision", 0.3, entered, -30, 200);
        for (int i = dice.between(0, 2); i > 0; i--) {
            some("sibling_contact", 0.5, entered, 0, 900);
            some("contact_plan", 0.5, entered, 100, 900);
        }
    }

    /** Days by milestone, also such as lie ahead. */
    static Map<String, List<LocalDate>> of(Dice dice, RandomCareer career) {
        return new RandomNotes(dice, career).days;
    }

    static String detail(Dice dice, String milestone) {
        String[] choices = DETAILS.get(milestone);
        return choices == null ? "" : dice.pick(choices);
    }

    private void proceedings(LocalDate entered) {
        some("pre_proceedings", 0.3, entered, -200, -20);
        for (int i = dice.chance(0.2) ? 2 : 1; i > 0; i--) {
            LocalDate issued = entered.plusDays(dice.between(-30, 40));
            some("proceedings_issued", 0.8, issued, 0, 0);
            some("proceedings_ended", 0.7, issued, dice.pick(182, 183, 90), dice.pick(182, 183, 260));
        }
    }

    private void farewell(LocalDate adopted) {
        some("contact_plan", 0.5, adopted, -20, 3);
        some("celebration", 0.5, adopted, -3, 40);
        some("life_story_book", 0.7, adopted, 5, 30);
        some("later_life_letter", 0.7, adopted, 12, 16);
    }

    private void some(String milestone, double probability, LocalDate from, int least, int most) {
        if (dice.chance(probability)) {
            LocalDate day = from.plusDays(dice.between(Math.min(least, most), Math.max(least, most)));
            days.computeIfAbsent(milestone, _ -> new ArrayList<>()).add(day);
        }
    }
}
