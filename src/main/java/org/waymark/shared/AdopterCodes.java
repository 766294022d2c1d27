package org.waymark.shared;

/** The code lists of AD1 that describe the adopters. */
public final class AdopterCodes {
    private AdopterCodes() {}

    /** SEX_ADOPTR. */
    public enum AdopterSex {
        M1,
        F1,
        MM,
        FF,
        MF
    }

    /** LS_ADOPTR. */
    public enum AdopterLegalStatus {
        L0,
        L11,
        L12,
        L2,
        L3,
        L4
    }
}
