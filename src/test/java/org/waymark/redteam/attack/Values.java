package org.waymark.redteam.attack;

/**
 * What a number can be, for all that the attacker knows.
 *
 * @param found so many different values were found possible; looked for no further than asked
 */
public record Values(long least, long most, int found) {
    public boolean isExact() {
        return least == most;
    }
}
