package org.waymark.redteam;

/**
 * What the attacker came to.
 *
 * @param rows of all tables
 * @param shown those of them that are shown
 * @param secrets numbers that nobody may find
 * @param exact those of them that were found
 * @param narrow those with fewer possible values than the threshold
 * @param hiddenExact hidden cells that are no secret and can be worked out
 * @param leavingFew cells that leave few of their line; {@code leavingFewNarrow} with fewer possible values than the threshold
 * @param insiders pairs of a secret and one who knows a family; {@code insidersExact} those in which it was found
 * @param colluding pairs of a secret and two such families; {@code colludingExact} those in which it was found
 */
record Score(
        long rows,
        long shown,
        int secrets,
        int exact,
        int narrow,
        int hiddenExact,
        int leavingFew,
        int leavingFewNarrow,
        int insiders,
        int insidersExact,
        int colluding,
        int colludingExact) {
    static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Score and(Score other) {
        return new Score(
                rows + other.rows,
                shown + other.shown,
                secrets + other.secrets,
                exact + other.exact,
                narrow + other.narrow,
                hiddenExact + other.hiddenExact,
                leavingFew + other.leavingFew,
                leavingFewNarrow + other.leavingFewNarrow,
                insiders + other.insiders,
                insidersExact + other.insidersExact,
                colluding + other.colluding,
                colludingExact + other.colludingExact);
    }

    boolean holds() {
        return exact + narrow + insidersExact == 0;
    }
}
