package org.waymark.publication;

/** Why a figure is hidden. For those who make editions only: to all others there is one symbol, so that it does not say "few". */
public enum HiddenBecause {
    /** Children are in it, and fewer than the threshold. */
    FEW_CHILDREN,
    /** Its children are of too few families. */
    FEW_FAMILIES,
    /** All of its line are in it: to say so tells of each of them. */
    WHOLE_LINE,
    /** Nearly all of its line are in it, so that few are left. */
    SMALL_REST,
    /** A nought that says where all the others of its line are. */
    TELLING_NOUGHT,
    /** By chance, so that one cannot tell from what is hidden that it had to be. */
    DECOY,
    /** Shown, it would give another figure away. */
    PROTECTS_OTHERS,
    /** A mean of too few children or families, or of which one or two make up most, or that tells too much of one of them. */
    FEW_MAKE_IT,
    /** Too little has changed since something was published that tells of the same, or it can no longer be found out how much. */
    FEW_CHANGED
}
