package org.waymark.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One 903 episode as it is known: as the latest return said, save for an end that a later year's return told. */
record Episode(
        LocalDate decom,
        String rne,
        String ls,
        String cin,
        String place,
        String provider,
        @Nullable LocalDate dec,
        String rec,
        Order toldBy) {

    private static final Set<String> SAME_CARER = Set.of("L", "T", "U");
    private static final Set<String> STATUS_BEGAN = Set.of("S", "L", "U", "B");
    private static final Set<String> ADOPTIVE = Set.of("A3", "A4", "A5", "A6");
    private static final Set<String> ADOPTED = Set.of("E11", "E12", "E1");

    static Episode of(Map<String, String> row, Order toldBy) {
        LocalDate decom = Csv.returnDate(row, "DECOM");
        if (decom == null) {
            throw new IllegalArgumentException("episode without DECOM: " + row);
        }
        return new Episode(
                decom,
                Csv.value(row, "RNE"),
                Csv.value(row, "LS"),
                Csv.value(row, "CIN"),
                Csv.value(row, "PLACE"),
                Csv.value(row, "PLACE_PROVIDER"),
                Csv.returnDate(row, "DEC"),
                Csv.value(row, "REC"),
                toldBy);
    }

    Episode endingAs(Episode other) {
        return new Episode(decom, rne, ls, cin, place, provider, other.dec, other.rec, toldBy);
    }

    boolean isShortBreak() {
        return ls.equals("V3") || ls.equals("V4");
    }

    boolean startsCare() {
        return rne.equals("S");
    }

    boolean staysWithCarer() {
        return SAME_CARER.contains(rne);
    }

    boolean isUnderPlacementOrder() {
        return ls.equals("E1");
    }

    boolean statusBeganHere() {
        return STATUS_BEGAN.contains(rne);
    }

    boolean isAdoptive() {
        return ADOPTIVE.contains(place);
    }

    boolean isWithConsent() {
        return place.equals("A3") || place.equals("A4");
    }

    boolean isEarlyPermanence() {
        return place.equals("U2") || place.equals("U5");
    }

    boolean endsInAdoption() {
        return dec != null && ADOPTED.contains(rec);
    }

    boolean endsInCare() {
        return rec.equals("X1");
    }

    /** An end dated on a day has happened on that day. */
    boolean hasEndedBy(LocalDate day) {
        return dec != null && !dec.isAfter(day);
    }
}
