package org.waymark.intake;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.CsvTable.Row;
import org.waymark.intake.RowsBySubject.At;
import org.waymark.intake.RowsBySubject.Subject;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.Characteristics;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.shared.AdopterCodes.AdopterLegalStatus;
import org.waymark.shared.AdopterCodes.AdopterSex;
import org.waymark.shared.ReturnCodes.CategoryOfNeed;
import org.waymark.shared.ReturnCodes.Ethnicity;
import org.waymark.shared.ReturnCodes.LegalStatus;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.PlacementProvider;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;
import org.waymark.shared.ReturnCodes.ReasonForPlaceChange;
import org.waymark.shared.ReturnCodes.ReasonPlanChanged;
import org.waymark.shared.ReturnCodes.Sex;

/** The rows of one file of a return as values, by child. A row that does not read is left out, its problems noted. */
final class ReturnRows {
    private static final Map<String, Sex> SEX =
            Map.of("1", Sex.MALE, "2", Sex.FEMALE, "M", Sex.MALE, "F", Sex.FEMALE, "U", Sex.NOT_KNOWN);
    private static final Map<String, Boolean> FLAG = Map.of("0", false, "1", true);
    private static final Map<String, Integer> ADOPTERS = Map.of("1", 1, "2", 2);

    private ReturnRows() {}

    static Map<String, List<At<Characteristics>>> characteristics(CsvTable table, Cells cells, Problems problems) {
        return byChild(table, problems, (row, _) -> {
            var bornOn = cells.date(row, "DOB", "102");
            return new Characteristics(
                    cells.code(row, "SEX", SEX, "101"),
                    cells.code(row, "ETHNIC", Ethnicity.class, "103"),
                    bornOn == null ? null : YearMonth.from(bornOn),
                    Collections.emptySortedMap());
        });
    }

    static Map<String, List<At<EpisodeRow>>> episodes(CsvTable table, Cells cells, Problems problems) {
        return byChild(table, problems, (row, at) -> {
            var startedOn = cells.date(row, "DECOM", "141");
            var startedBecause = cells.code(row, "RNE", ReasonForNewEpisode.class, "143");
            var legalStatus = cells.code(row, "LS", LegalStatus.class, "144");
            var need = cells.code(row, "CIN", CategoryOfNeed.class, "145");
            var placement = cells.code(row, "PLACE", Placement.class, "146");
            var provider = cells.code(row, "PLACE_PROVIDER", PlacementProvider.class, null);
            var endedOn = cells.date(row, "DEC", "147");
            var endedBecause = cells.code(row, "REC", ReasonEpisodeCeased.class, "149");
            var placeChangedBecause = cells.code(row, "REASON_PLACE_CHANGE", ReasonForPlaceChange.class, null);
            if (startedOn == null) {
                if (cells.isBlank(row, "DECOM")) {
                    problems.error(at, "DATE_MISSING", "141", "This episode has no start date (DECOM).");
                }
                return null;
            }
            if (endedOn == null && !cells.isBlank(row, "DEC") && !cells.isDay(row, "DEC")) {
                endedOn = startedOn;
            }
            if (endedOn != null && endedOn.isBefore(startedOn)) {
                problems.error(at, "DEC_BEFORE_DECOM", null, "This episode ends (DEC) before it begins (DECOM).");
                return null;
            }
            return new EpisodeRow(
                    new Episode(
                            startedOn,
                            startedBecause,
                            legalStatus,
                            placement,
                            provider,
                            endedOn,
                            endedBecause,
                            placeChangedBecause),
                    need);
        });
    }

    static Map<String, List<At<Decision>>> decisions(CsvTable table, Cells cells, Problems problems) {
        return byChild(table, problems, (row, at) -> {
            var decidedOn = cells.date(row, "DATE_PLACED", "115");
            var ceasedOn = cells.date(row, "DATE_PLACED_CEASED", "116");
            var because = cells.code(row, "REASON_PLACED_CEASED", ReasonPlanChanged.class, "120");
            if (decidedOn == null) {
                if (cells.isBlank(row, "DATE_PLACED")) {
                    problems.warning(
                            at,
                            "DATE_MISSING",
                            "563",
                            "This row has no decision date (DATE_PLACED), so it says nothing that can be used.");
                }
                return null;
            }
            return new Decision(decidedOn, ceasedOn, because);
        });
    }

    static Map<String, List<At<AdoptionDetails>>> adoptions(CsvTable table, Cells cells, Problems problems) {
        return byChild(
                table,
                problems,
                (row, _) -> new AdoptionDetails(
                        cells.date(row, "DATE_INT", "112"),
                        cells.date(row, "DATE_MATCH", "113"),
                        cells.code(row, "FOSTER_CARE", FLAG, "114"),
                        cells.code(row, "NB_ADOPTR", ADOPTERS, "175"),
                        cells.code(row, "SEX_ADOPTR", AdopterSex.class, "176"),
                        cells.code(row, "LS_ADOPTR", AdopterLegalStatus.class, "177")));
    }

    private static <T> Map<String, List<At<T>>> byChild(
            CsvTable table, Problems problems, BiFunction<Row, Problems.Place, @Nullable T> reader) {
        return RowsBySubject.of(table, Subject.child("CHILD"), problems, row -> reader.apply(row, table.at(row)));
    }
}
