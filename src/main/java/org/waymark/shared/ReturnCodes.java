package org.waymark.shared;

/** The code lists of the SSDA903 return that its adoption figures rest on (domain dossier 2.2 and 2.3). */
public final class ReturnCodes {
    private ReturnCodes() {}

    /** RNE, the reason for a new episode. */
    public enum ReasonForNewEpisode {
        /** Started to be looked after. */
        S,
        /** Change of legal status only. */
        L,
        /** Change of placement and carer. */
        P,
        /** Change of placement, same carer. */
        T,
        /** Change of legal status, placement and carer. */
        B,
        /** Change of legal status and placement, same carer. */
        U
    }

    /** LS, the legal status: E1 placement order, D1 freeing order, V3 and V4 short breaks. */
    public enum LegalStatus {
        C1,
        C2,
        D1,
        E1,
        V2,
        V3,
        V4,
        L1,
        L2,
        L3,
        J1,
        J2,
        J3
    }

    /** CIN, the category of need. */
    public enum CategoryOfNeed {
        N1,
        N2,
        N3,
        N4,
        N5,
        N6,
        N7,
        N8
    }

    /** PLACE: A3 to A6 placed for adoption, U2 and U5 with an approved adopter, over all collection years. */
    public enum Placement {
        A3,
        A4,
        A5,
        A6,
        H5,
        K1,
        K2,
        K3,
        P1,
        P2,
        P3,
        R1,
        R2,
        R3,
        R5,
        S1,
        T0,
        T1,
        T2,
        T3,
        T4,
        U1,
        U2,
        U3,
        U4,
        U5,
        U6,
        Z1,
        Z11,
        Z12,
        Z13,
        Z14
    }

    /** PLACE_PROVIDER. */
    public enum PlacementProvider {
        PR0,
        PR1,
        PR2,
        PR3,
        PR4,
        PR5
    }

    /** REC, the reason the episode ceased: X1 another follows, E11 and E12 (E1 in old returns) adopted. */
    public enum ReasonEpisodeCeased {
        X1,
        E1,
        E11,
        E12,
        E13,
        E14,
        E15,
        E16,
        E17,
        E2,
        E3,
        E4,
        E4A,
        E4B,
        E41,
        E43,
        E44,
        E45,
        E46,
        E47,
        E48,
        E5,
        E6,
        E7,
        E8,
        E9
    }

    /** REASON_PLACE_CHANGE. */
    public enum ReasonForPlaceChange {
        CARPL,
        CLOSE,
        ALLEG,
        STAND,
        APPRR,
        CREQB,
        CREQO,
        CHILD,
        LAREQ,
        PLACE,
        CUSTOD,
        OTHER
    }

    /** REASON_PLACED_CEASED, why a child is no longer to be placed for adoption. */
    public enum ReasonPlanChanged {
        RD1,
        RD2,
        RD3,
        RD4
    }

    /** ETHNIC. */
    public enum Ethnicity {
        WBRI,
        WIRI,
        WIRT,
        WROM,
        WOTH,
        MWBC,
        MWBA,
        MWAS,
        MOTH,
        AIND,
        APKN,
        ABAN,
        AOTH,
        CHNE,
        BCRB,
        BAFR,
        BOTH,
        OOTH,
        REFU,
        NOBT
    }

    /** SEX: 1 and 2 until 2023-24, M, F and U since. */
    public enum Sex {
        MALE,
        FEMALE,
        NOT_KNOWN
    }
}
