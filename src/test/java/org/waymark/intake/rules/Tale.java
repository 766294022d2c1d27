package org.waymark.intake.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.AdopterCodes.AdopterLegalStatus;
import org.waymark.shared.AdopterCodes.AdopterSex;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.ReturnCodes.LegalStatus;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.PlacementProvider;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;
import org.waymark.shared.ReturnCodes.ReasonPlanChanged;

/**
 * One child's rows from a few words, the first row of each file on line 2:
 *
 * <pre>
 * born 2019-01-15
 * S C2 U6 2020-05-01..2020-09-01 X1 PR1     RNE, LS, PLACE, days, REC and PLACE_PROVIDER where there are any
 * decided 2020-06-01..2020-08-01 RD1        until reversed, if it was
 * ad1 2020-06-01 2020-07-01 0 2 MF L11      a dash for what is blank
 * before decided 2019-06-01..2019-08-01     of an earlier return; also: before listed, before adopted
 * before open U6 2020-01-01
 * lacks AD1                                 the return has no such file
 * </pre>
 */
final class Tale {
    private final List<Told<Episode>> episodes = new ArrayList<>();
    private final List<Told<Decision>> decisions = new ArrayList<>();
    private final List<Told<AdoptionDetails>> adoptions = new ArrayList<>();
    private final List<Decision> before = new ArrayList<>();
    private final Set<ReturnFile> files = EnumSet.allOf(ReturnFile.class);
    private LocalDate bornOn = LocalDate.of(2019, 1, 15);
    private boolean listed;
    private boolean adopted;
    private @Nullable Episode open;

    private Tale() {}

    static ChildRows of(String year, String text) {
        var tale = new Tale();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> tale.read(line.strip().split(" +")));
        return new ChildRows(
                FinancialYear.parse(year).orElseThrow(),
                tale.bornOn,
                tale.files,
                tale.episodes,
                tale.decisions,
                tale.adoptions,
                new Before(tale.listed, tale.before, tale.open, tale.adopted));
    }

    private void read(String[] words) {
        switch (words[0]) {
            case "born" -> bornOn = LocalDate.parse(words[1]);
            case "decided" -> decisions.add(new Told<>(decisions.size() + 2, rowBorn(words), true, decision(words)));
            case "ad1" -> adoptions.add(new Told<>(adoptions.size() + 2, rowBorn(words), true, adoption(words)));
            case "lacks" -> files.remove(ReturnFile.valueOf(words[1]));
            case "before" -> readBefore(List.of(words).subList(1, words.length).toArray(String[]::new));
            default -> episodes.add(new Told<>(episodes.size() + 2, null, true, episode(words)));
        }
    }

    private void readBefore(String[] words) {
        listed = true;
        switch (words[0]) {
            case "decided" -> before.add(decision(words));
            case "adopted" -> adopted = true;
            case "open" ->
                open = new Episode(
                        LocalDate.parse(words[2]), null, null, Placement.valueOf(words[1]), null, null, null, null);
            default -> {}
        }
    }

    /** A row's own birth date stands last, as in {@code born=2019-01-16}. */
    private LocalDate rowBorn(String[] words) {
        var last = words[words.length - 1];
        return last.startsWith("born=") ? LocalDate.parse(last.substring(5)) : bornOn;
    }

    private static Episode episode(String[] words) {
        var days = words[3].split("\\.\\.", 2);
        return new Episode(
                LocalDate.parse(days[0]),
                ReasonForNewEpisode.valueOf(words[0]),
                LegalStatus.valueOf(words[1]),
                Placement.valueOf(words[2]),
                words.length > 5 ? PlacementProvider.valueOf(words[5]) : null,
                days[1].isEmpty() ? null : LocalDate.parse(days[1]),
                words.length > 4 ? ReasonEpisodeCeased.valueOf(words[4]) : null,
                null);
    }

    private static Decision decision(String[] words) {
        var days = words[1].split("\\.\\.", 2);
        var reason = words.length > 2 && words[2].startsWith("RD") ? ReasonPlanChanged.valueOf(words[2]) : null;
        return new Decision(LocalDate.parse(days[0]), days.length > 1 ? LocalDate.parse(days[1]) : null, reason);
    }

    private static AdoptionDetails adoption(String[] words) {
        return new AdoptionDetails(
                isBlank(words[1]) ? null : LocalDate.parse(words[1]),
                isBlank(words[2]) ? null : LocalDate.parse(words[2]),
                isBlank(words[3]) ? null : words[3].equals("1"),
                isBlank(words[4]) ? null : Integer.valueOf(words[4]),
                isBlank(words[5]) ? null : AdopterSex.valueOf(words[5]),
                isBlank(words[6]) ? null : AdopterLegalStatus.valueOf(words[6]));
    }

    private static boolean isBlank(String word) {
        return word.equals("-");
    }
}
