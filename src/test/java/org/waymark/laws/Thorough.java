package org.waymark.laws;

/** Whether there is time for everything (profile {@code laws}), or only for what every build should try again. */
final class Thorough {
    static final boolean IS_ASKED_FOR = Boolean.getBoolean("waymark.laws.thorough");

    private Thorough() {}
}
