package org.waymark.querylog;

/**
 * How far a log has got. Whoever keeps one elsewhere can tell later that everything up to there is as it was.
 *
 * @param number of the last question; 0 where there is none
 * @param hash of the last question; empty where there is none
 */
public record Mark(long number, String hash) {
    static final Mark NONE = new Mark(0, "");
}
