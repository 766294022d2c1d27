package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.waymark.reference.ReturnedChild.AdoptionRow;
import org.waymark.reference.ReturnedChild.DecisionRow;
import org.waymark.reference.ReturnedChild.EpisodeRow;

/** What councils change when they send a return again. A mend that no importer would accept is not made. */
final class RandomMends {

    private final Dice dice;
    private final CollectionYear year;

    RandomMends(Dice dice, CollectionYear year) {
        this.dice = dice;
        this.year = year;
    }

    void mend(TreeMap<String, ReturnedChild> children, String ghost) {
        for (int i = dice.between(1, Math.max(2, children.size() / 3)); i > 0 && !children.isEmpty(); i--) {
            String id = dice.pick(new ArrayList<>(children.keySet()));
            ReturnedChild child = children.get(id);
            if (child == null || dice.chance(0.06)) {
                children.remove(id);
                continue;
            }
            ReturnedChild mended = child.copy();
            mend(mended);
            if (mended.isAcceptable(year.ends())) {
                children.put(id, mended);
            }
        }
        if (dice.chance(0.25)) {
            children.put(ghost, ghost(ghost));
        }
    }

    private ReturnedChild ghost(String id) {
        LocalDate from = dice.between(year.starts().minusDays(100), year.ends().minusDays(30));
        ReturnedChild child = new ReturnedChild(id, from.minusDays(400), dice.pick("M", "F"), "WBRI");
        child.episodes.add(new EpisodeRow(from, "S", "C1", "N1", "U6", "PR1", null, "", ""));
        if (dice.chance(0.5)) {
            child.decisions.add(new DecisionRow(dice.between(from, year.ends()), null, ""));
        }
        return child;
    }

    private void mend(ReturnedChild child) {
        switch (dice.between(1, 14)) {
            case 1, 2 -> moveBeginning(child, true);
            case 3 -> moveBeginning(child, false);
            case 4, 5 -> changeLastEnd(child);
            case 6 -> dropEpisode(child);
            case 7 -> recode(child);
            case 8, 9, 10 -> changeDecision(child);
            case 11, 12 -> changeAdoption(child);
            case 13 -> child.ethnicity = dice.chance(0.5) ? "" : RandomCareer.ethnicity(dice);
            default -> child.sex = dice.pick("M", "F");
        }
    }

    private void moveBeginning(ReturnedChild child, boolean ofOrder) {
        List<EpisodeRow> rows = child.episodes;
        for (int i = 0; i < rows.size(); i++) {
            if (ofOrder ? !rows.get(i).ls().equals("E1") : dice.chance(0.6)) {
                continue;
            }
            EpisodeRow row = rows.get(i);
            LocalDate moved = row.decom().plusDays(dice.between(-20, 20));
            if (i > 0 && row.decom().equals(rows.get(i - 1).dec())) {
                EpisodeRow before = rows.get(i - 1);
                rows.set(i - 1, before.ending(moved, before.rec(), before.reason()));
            }
            rows.set(i, row.beginning(moved));
            return;
        }
    }

    private void changeLastEnd(ReturnedChild child) {
        if (child.episodes.isEmpty()) {
            return;
        }
        EpisodeRow last = child.episodes.removeLast();
        if (last.dec() == null) {
            LocalDate latest = last.decom().isAfter(year.starts()) ? last.decom() : year.starts();
            child.episodes.add(last.ending(dice.between(latest, year.ends()), dice.pick("E4A", "E8", "E45"), ""));
        } else if (dice.chance(0.5)) {
            child.episodes.add(last.ending(null, "", ""));
        } else {
            child.episodes.add(last.ending(last.dec().plusDays(dice.between(-30, 30)), last.rec(), last.reason()));
        }
    }

    private void dropEpisode(ReturnedChild child) {
        if (!child.episodes.isEmpty()) {
            child.episodes.remove(dice.between(0, child.episodes.size() - 1));
        }
    }

    private void recode(ReturnedChild child) {
        if (child.episodes.isEmpty()) {
            return;
        }
        int at = dice.between(0, child.episodes.size() - 1);
        EpisodeRow row = child.episodes.get(at);
        EpisodeRow recoded = switch (dice.between(1, 3)) {
            case 1 -> row.coded(dice.pick("L", "P", "T", "U", "B"), row.ls(), row.place());
            case 2 -> row.coded(row.rne(), dice.pick("C1", "C2", "E1"), row.place());
            default -> row.coded(row.rne(), row.ls(), dice.pick("U2", "U5", "U6", "A5", "A6"));
        };
        child.episodes.set(at, recoded);
    }

    private void changeDecision(ReturnedChild child) {
        if (child.decisions.isEmpty()) {
            return;
        }
        int at = dice.between(0, child.decisions.size() - 1);
        DecisionRow row = child.decisions.remove(at);
        switch (dice.between(1, 4)) {
            case 1 -> {}
            case 2 ->
                child.decisions.add(
                        at, new DecisionRow(row.made().plusDays(dice.between(-25, 25)), row.ceased(), row.reason()));
            case 3 -> child.decisions.add(at, new DecisionRow(row.made(), null, ""));
            default ->
                child.decisions.add(
                        at, new DecisionRow(row.made(), dice.after(row.made(), 0, 300), dice.pick("RD1", "RD4")));
        }
    }

    private void changeAdoption(ReturnedChild child) {
        AdoptionRow row = child.adoption;
        if (row == null) {
            return;
        }
        child.adoption = switch (dice.between(1, 3)) {
            case 1 -> null;
            case 2 ->
                new AdoptionRow(
                        row.decided(),
                        row.matched().plusDays(dice.between(-40, 40)),
                        row.fosterCarer(),
                        row.adopters());
            default -> new AdoptionRow(row.decided(), row.matched(), !row.fosterCarer(), row.adopters());
        };
    }
}
