package org.waymark.publication;

/** How what may not be shown is printed: by one symbol, whatever the reason, and in one form of words. */
public final class Suppression {
    public static final String SYMBOL = "[c]";

    public static final String EXPLANATION =
            "Not shown, so that nobody can be recognised. It may be small, or it may be hidden so that another figure cannot be worked out from it; it may also be 0.";

    private Suppression() {}
}
