package org.waymark.demonstration;

/** How many days lie between one step and the next: at least, as a rule, and at most if the years allow it. */
record Gap(int least, int usual, int most) {
    /** Adopters used to wait with the application; since 2022-23 most apply as soon as ten weeks have passed. */
    private static final int APPLIED_SOONER_SINCE = 2022;

    static Gap between(Way way, Step from, Step to) {
        var traits = way.family.traits;
        return switch (to) {
            case WITH_CARER -> traits.early() ? new Gap(0, 6, 21) : new Gap(0, 40, 160);
            case DECIDED -> new Gap(45, toDecision(way.yearOf(Step.DECIDED)), 600);
            case ORDERED -> new Gap(10, traits.contested() ? 150 : 45, 330);
            case MATCHED -> traits.early() ? new Gap(1, 20, 60) : new Gap(8, traits.hardToPlace() ? 400 : 70, 1_000);
            case PLACED -> way.isByCarer() ? new Gap(1, 6, 20) : new Gap(10, way.size() > 1 ? 34 : 24, 90);
            case APPLIED -> new Gap(70, way.yearOf(Step.PLACED) < APPLIED_SOONER_SINCE ? 105 : 72, 170);
            case ADOPTED -> new Gap(42, 110, 260);
            case BROKEN -> new Gap(40, 110, 300);
            case CHANGED -> new Gap(from == Step.DECIDED ? 30 : 21, 190, 900);
            case LEFT -> new Gap(30, 120, 330);
            case ENTERED -> throw new IllegalArgumentException("nothing comes before");
        };
    }

    /** The courts have taken longer since the summer of 2020, and catch up slowly. */
    private static int toDecision(int startYear) {
        return startYear < 2020 ? 145 : startYear == 2021 ? 235 : 190;
    }
}
