package org.waymark.demonstration;

import org.waymark.madeup.Chances;
import org.waymark.madeup.Weighted;

/**
 * What a child's way is like apart from its days; brothers and sisters who go together share it.
 *
 * @param adopters how many, their sex and legal status, as AD1 has them
 * @param agency that found the adopters
 */
record Details(
        String legalStatus,
        String placement,
        String provider,
        String agency,
        String adoptiveProvider,
        boolean outOfArea,
        String adopters,
        String adopted,
        String planChanged,
        String left) {
    private static final Weighted LEGAL_STATUS = Weighted.of("C1:50 L2:18 V2:32");
    private static final Weighted PLACEMENT = Weighted.of("U6:80 U3:10 U1:6 R3:4");
    private static final Weighted PROVIDER = Weighted.of("PR1:64 PR4:36");
    private static final Weighted AGENCY = Weighted.of("own_region:68 other_region:14 voluntary:18");
    private static final Weighted ADOPTERS = Weighted.of("2,MF,L11:60 2,MM,L12:10 2,FF,L12:8 1,F1,L0:14 2,MF,L3:8");
    private static final Weighted ADOPTED = Weighted.of("E12:76 E11:24");
    private static final Weighted CHANGED_BEFORE_ORDER = Weighted.of("RD2:60 RD4:30 RD1:10");
    private static final Weighted CHANGED_AFTER_ORDER = Weighted.of("RD1:45 RD3:35 RD4:20");
    private static final Weighted LEFT = Weighted.of("E47:60 E45:25 E41:15");

    /** @param ownProvider how the council's return tells adopters of its own region */
    static Details of(Way way, String ownProvider, Chances chances) {
        boolean early = way.family.traits.early();
        boolean newborn = way.children.stream().allMatch(child -> child.ageInDays() < 30);
        var placement = chances.pick(PLACEMENT);
        var agency = way.isByCarer() ? "own_region" : chances.pick(AGENCY);
        return new Details(
                way.day(Step.ENTERED).isBefore(Way.RECORDS_BEGIN) ? "C1" : chances.pick(LEGAL_STATUS),
                way.isByCarer() || (placement.equals("R3") && !newborn) ? "U6" : placement,
                early ? "PR1" : chances.pick(PROVIDER),
                agency,
                switch (agency) {
                    case "own_region" -> ownProvider;
                    case "other_region" -> "PR2";
                    default -> "PR5";
                },
                !way.isByCarer() && chances.happens(0.72),
                chances.pick(ADOPTERS),
                chances.pick(ADOPTED),
                chances.pick(way.takes(Step.ORDERED) ? CHANGED_AFTER_ORDER : CHANGED_BEFORE_ORDER),
                chances.pick(LEFT));
    }
}
