package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.reference.ReturnedChild.AdoptionRow;
import org.waymark.reference.ReturnedChild.DecisionRow;
import org.waymark.reference.ReturnedChild.EpisodeRow;

/** One made-up child, from entering care to the last day of the last year, as it truly was. */
final class RandomCareer {

    private static final String[] FOSTERED = {"U1", "U2", "U3", "U4", "U5", "U6", "U6", "U6", "K2"};
    private static final String[] NEEDS = {"N1", "N1", "N2", "N3", "N4", "N5", "N8"};
    private static final String[] PROVIDERS = {"PR1", "PR1", "PR2", "PR4", "PR5"};
    private static final String[] LEFT_FOR = {"E4A", "E4A", "E4B", "E45", "E41", "E3", "E8"};
    private static final String[] ADOPTERS = {"2,MF,L11", "2,FF,L12", "1,F1,L0", "1,M1,L0", "2,MM,L4"};

    final ReturnedChild truth;
    final Map<String, List<LocalDate>> tracker = new TreeMap<>();

    private final Dice dice;
    private final LocalDate horizon;
    private String need = "N1";
    private @Nullable LocalDate decided;
    private @Nullable LocalDate matched;
    private boolean ordered;
    private boolean keptCarer;
    private boolean gone;

    RandomCareer(String id, Dice dice, LocalDate recordsBegin, LocalDate horizon) {
        this.dice = dice;
        this.horizon = horizon;
        LocalDate entry = dice.between(recordsBegin.minusDays(900), horizon.minusDays(10));
        LocalDate birth = entry.minusDays(dice.pick(0, 3, 200, 900, 2000, 3900) + dice.between(0, 300));
        truth = new ReturnedChild(id, birth, dice.pick("M", "F"), ethnicity(dice));
        if (dice.chance(0.08)) {
            entry = shortBreaks(entry);
        }
        live(entry);
        while (gone && matched == null && dice.chance(0.35)) {
            LocalDate back = dice.after(lastEnd(), 1, 400);
            if (back.isAfter(horizon)) {
                break;
            }
            live(back);
        }
    }

    static String ethnicity(Dice dice) {
        return dice.pick("WBRI", "WBRI", "WOTH", "MWBC", "APKN", "CHNE", "BAFR", "OOTH", "REFU", "NOBT", "");
    }

    private LocalDate shortBreaks(LocalDate from) {
        LocalDate day = from;
        for (int i = dice.between(1, 3); i > 0 && day.plusDays(10).isBefore(horizon); i--) {
            LocalDate end = day.plusDays(dice.between(1, 6));
            truth.episodes.add(new EpisodeRow(day, "S", "V4", "N2", "U6", "PR1", end, "E4A", ""));
            day = dice.after(end, 1, 60);
        }
        return day;
    }

    private void live(LocalDate entry) {
        if (entry.isAfter(horizon)) {
            return;
        }
        gone = false;
        ordered = false;
        decided = null;
        need = dice.pick(NEEDS);
        keptCarer = false;
        truth.episodes.add(new EpisodeRow(
                entry,
                "S",
                dice.pick("V2", "C1", "C1", "L2"),
                need,
                dice.pick(FOSTERED),
                dice.pick(PROVIDERS),
                null,
                "",
                ""));
        LocalDate day = entry;
        while (!gone) {
            day = dice.after(day, 1, dice.pick(20, 90, 200));
            if (day.isAfter(horizon)) {
                return;
            }
            step(day);
        }
    }

    private void step(LocalDate day) {
        int die = dice.between(1, 100);
        if (now().place().startsWith("A")) {
            stepWhenPlaced(day, die);
        } else if (ordered) {
            stepWhenOrdered(day, die);
        } else if (decided != null) {
            stepWhenDecided(day, die);
        } else {
            stepInCare(day, die);
        }
    }

    private void stepInCare(LocalDate day, int die) {
        if (die <= 35) {
            decided = day;
            truth.decisions.add(new DecisionRow(day, null, ""));
        } else if (die <= 50) {
            next(day, "L", dice.pick("C1", "C2"), now().place());
        } else if (die <= 65) {
            next(day, "P", now().ls(), dice.pick(FOSTERED));
        } else if (die <= 72) {
            next(day, "B", dice.pick("C1", "C2"), dice.pick(FOSTERED));
        } else if (die <= 80) {
            next(day, "T", now().ls(), dice.pick("U2", "U5", "U1", "U4"));
        } else if (die <= 84) {
            next(day, "U", "C2", dice.pick("U2", "U5", "U3"));
        } else if (die <= 92) {
            leave(day);
        }
    }

    private void stepWhenDecided(LocalDate day, int die) {
        if (die <= 45) {
            next(day, "L", "E1", now().place());
        } else if (die <= 51) {
            match(day);
            keptCarer = true;
            next(day, "U", "E1", "A5");
        } else if (die <= 58) {
            next(day, "B", "E1", dice.pick(FOSTERED));
        } else if (die <= 60) {
            next(day, "P", "E1", dice.pick(FOSTERED));
        } else if (die <= 68) {
            place(day, now().ls(), "A3", "A4");
        } else if (die <= 80) {
            ceaseDecision(day);
        } else if (die <= 84) {
            leave(day);
        } else if (die <= 92) {
            next(day, dice.pick("P", "T"), now().ls(), dice.pick(FOSTERED));
        }
        ordered = now().ls().equals("E1");
    }

    private void stepWhenOrdered(LocalDate day, int die) {
        if (die <= 65) {
            place(day, now().ls(), "A5", "A6");
        } else if (die <= 75) {
            ceaseDecision(day);
            next(day, "L", "C2", now().place());
            ordered = false;
        } else if (die <= 88) {
            next(day, "P", now().ls(), dice.pick(FOSTERED));
        } else if (die <= 90) {
            leave(day);
        }
    }

    private void stepWhenPlaced(LocalDate day, int die) {
        if (die <= 45) {
            adopt(day);
        } else if (die <= 55) {
            next(day, "P", now().ls(), dice.pick(FOSTERED));
        } else if (die <= 60) {
            next(day, "P", now().ls(), ordered ? "A6" : "A4");
            keptCarer = false;
        } else if (die <= 66) {
            next(day, "T", now().ls(), ordered ? "A5" : "A3");
        } else if (die <= 72 && !ordered) {
            ordered = true;
            next(day, "U", "E1", keptCarer ? "A5" : "A6");
        } else if (die <= 75) {
            next(day, "T", now().ls(), "U6");
        } else if (die <= 79) {
            ceaseDecision(day);
        } else if (die <= 81) {
            leave(day);
        } else if (die <= 90) {
            note("application", day);
        }
    }

    private void place(LocalDate day, String ls, String withCarer, String withOthers) {
        match(day);
        keptCarer = dice.chance(now().place().matches("U[25]") ? 0.8 : 0.2);
        next(day, keptCarer ? "T" : "P", ls, keptCarer ? withCarer : withOthers);
    }

    private void match(LocalDate placed) {
        LocalDate day = placed.minusDays(dice.pick(0, 7, 30, 30, 120));
        matched = day;
        note("match", day);
    }

    private void adopt(LocalDate day) {
        LocalDate match = matched == null ? day : matched;
        if (dice.chance(0.7)) {
            note("application", dice.between(now().decom(), day));
        }
        truth.adoption = new AdoptionRow(
                decided == null ? match : decided, match, keptCarer != dice.chance(0.1), dice.pick(ADOPTERS));
        end(day, dice.pick("E11", "E12", "E12", "E12", "E1"), "");
        gone = true;
    }

    private void leave(LocalDate day) {
        end(dice.chance(0.05) ? now().decom() : day, dice.pick(LEFT_FOR), "");
        if (decided != null && dice.chance(0.5)) {
            ceaseDecision(lastEnd());
        }
        matched = null;
        gone = true;
    }

    private void ceaseDecision(LocalDate day) {
        if (decided != null && !day.isBefore(decided)) {
            DecisionRow last = truth.decisions.removeLast();
            truth.decisions.add(new DecisionRow(last.made(), day, dice.pick("RD1", "RD2", "RD3", "RD4")));
            decided = null;
        }
    }

    private void next(LocalDate day, String rne, String ls, String place) {
        boolean moved = rne.equals("P") || rne.equals("B");
        String provider = moved ? dice.pick(PROVIDERS) : now().provider();
        String why = rne.equals("L") ? "" : moved ? dice.pick("CARPL", "CREQB", "OTHER") : "PLACE";
        String cin = dice.chance(0.05) ? dice.pick(NEEDS) : need;
        end(day, "X1", why);
        truth.episodes.add(new EpisodeRow(day, rne, ls, cin, place, provider, null, "", ""));
    }

    private void end(LocalDate day, String rec, String why) {
        truth.episodes.add(truth.episodes.removeLast().ending(day, rec, why));
    }

    private EpisodeRow now() {
        return truth.episodes.getLast();
    }

    private LocalDate lastEnd() {
        LocalDate end = now().dec();
        return end == null ? horizon : end;
    }

    private void note(String milestone, LocalDate day) {
        tracker.computeIfAbsent(milestone, _ -> new ArrayList<>()).add(day);
    }

    /** What a return of that year lists: all that was open on or after 1 April, as it stood on 31 March. */
    @Nullable
    ReturnedChild asReturnedIn(CollectionYear year) {
        ReturnedChild child = new ReturnedChild(truth.id, truth.birth, truth.sex, truth.ethnicity);
        for (EpisodeRow row : truth.episodes) {
            if (row.overlaps(year)) {
                boolean later = row.dec() != null && row.dec().isAfter(year.ends());
                child.episodes.add(later ? row.ending(null, "", "") : row);
            }
        }
        if (child.episodes.isEmpty()) {
            return null;
        }
        LocalDate firstListedStart = startOfPeriod(child.episodes.getFirst().decom());
        for (DecisionRow row : truth.decisions) {
            if (year.overlaps(row.made(), row.ceased()) && !row.made().isBefore(firstListedStart)) {
                boolean later = row.ceased() != null && row.ceased().isAfter(year.ends());
                child.decisions.add(later ? new DecisionRow(row.made(), null, "") : row);
            }
        }
        LocalDate last = child.episodes.getLast().dec();
        if (truth.adoption != null && last != null && last.equals(lastEnd())) {
            child.adoption = truth.adoption;
        }
        return child;
    }

    private LocalDate startOfPeriod(LocalDate day) {
        LocalDate start = truth.episodes.getFirst().decom();
        for (EpisodeRow row : truth.episodes) {
            if (row.rne().equals("S") && !row.decom().isAfter(day)) {
                start = row.decom();
            }
        }
        return start;
    }
}
