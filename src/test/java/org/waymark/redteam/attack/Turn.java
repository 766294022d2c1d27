package org.waymark.redteam.attack;

/**
 * What the attacker has heard of an amended return, as from a newspaper.
 *
 * @param state the telling before it
 */
public record Turn(String year, int state, int joined, int left) {}
