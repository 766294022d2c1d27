package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one made-up return says of one child; it can be mended and written as 903 rows. */
final class ReturnedChild {

    record EpisodeRow(
            LocalDate decom,
            String rne,
            String ls,
            String cin,
            String place,
            String provider,
            @Nullable LocalDate dec,
            String rec,
            String reason) {

        EpisodeRow ending(@Nullable LocalDate day, String how, String why) {
            return new EpisodeRow(decom, rne, ls, cin, place, provider, day, how, why);
        }

        EpisodeRow beginning(LocalDate day) {
            return new EpisodeRow(day, rne, ls, cin, place, provider, dec, rec, reason);
        }

        EpisodeRow coded(String newRne, String newLs, String newPlace) {
            return new EpisodeRow(decom, newRne, newLs, cin, newPlace, provider, dec, rec, reason);
        }

        boolean overlaps(CollectionYear year) {
            return year.overlaps(decom, dec);
        }
    }

    record DecisionRow(LocalDate made, @Nullable LocalDate ceased, String reason) {}

    record AdoptionRow(LocalDate decided, LocalDate matched, boolean fosterCarer, String adopters) {}

    final String id;
    final LocalDate birth;
    String sex;
    String ethnicity;
    List<EpisodeRow> episodes = new ArrayList<>();
    List<DecisionRow> decisions = new ArrayList<>();

    @Nullable
    AdoptionRow adoption;

    ReturnedChild(String id, LocalDate birth, String sex, String ethnicity) {
        this.id = id;
        this.birth = birth;
        this.sex = sex;
        this.ethnicity = ethnicity;
    }

    ReturnedChild copy() {
        ReturnedChild copy = new ReturnedChild(id, birth, sex, ethnicity);
        copy.episodes = new ArrayList<>(episodes);
        copy.decisions = new ArrayList<>(decisions);
        copy.adoption = adoption;
        return copy;
    }

    /** The rules that an importer blocks on. */
    boolean isAcceptable(LocalDate yearEnds) {
        for (int i = 0; i < episodes.size(); i++) {
            EpisodeRow row = episodes.get(i);
            boolean last = i == episodes.size() - 1;
            if (row.decom().isAfter(yearEnds) || !endsWell(row.decom(), row.dec(), yearEnds)) {
                return false;
            }
            if (!last
                    && (row.dec() == null
                            || row.dec().isAfter(episodes.get(i + 1).decom()))) {
                return false;
            }
            if (!last && !row.decom().isBefore(episodes.get(i + 1).decom())) {
                return false;
            }
        }
        Set<LocalDate> made = new HashSet<>();
        for (DecisionRow row : decisions) {
            if (row.made().isAfter(yearEnds)
                    || !endsWell(row.made(), row.ceased(), yearEnds)
                    || !made.add(row.made())) {
                return false;
            }
        }
        return adoption == null
                || !adoption.matched().isAfter(yearEnds) && !adoption.decided().isAfter(yearEnds);
    }

    private static boolean endsWell(LocalDate begin, @Nullable LocalDate end, LocalDate yearEnds) {
        return end == null || !end.isBefore(begin) && !end.isAfter(yearEnds);
    }

    // ---- as 903 rows

    String headerRow(CollectionYear year) {
        boolean letters = year.starts().getYear() >= 2024;
        String code = letters ? sex : sex.equals("M") ? "1" : "2";
        return String.join(",", id, code, day(birth), ethnicity, "", "", "");
    }

    List<String> episodeRows() {
        return episodes.stream()
                .map(row -> String.join(
                        ",",
                        id,
                        day(row.decom()),
                        row.rne(),
                        row.ls(),
                        row.cin(),
                        row.place(),
                        row.provider(),
                        day(row.dec()),
                        row.rec(),
                        row.reason(),
                        "",
                        "",
                        ""))
                .toList();
    }

    List<String> decisionRows() {
        return decisions.stream()
                .map(row -> String.join(",", id, day(birth), day(row.made()), day(row.ceased()), row.reason()))
                .toList();
    }

    List<String> adoptionRows() {
        AdoptionRow row = adoption;
        if (row == null) {
            return List.of();
        }
        String carer = row.fosterCarer() ? "1" : "0";
        return List.of(String.join(",", id, day(birth), day(row.decided()), day(row.matched()), carer, row.adopters()));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.format(Csv.RETURN_DATE);
    }
}
