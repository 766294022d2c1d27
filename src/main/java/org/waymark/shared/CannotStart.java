package org.waymark.shared;

import org.jspecify.annotations.Nullable;

/** Something is wrong with the home that only a person can put right. Says what, where, and what to do. */
public final class CannotStart extends IllegalStateException {
    private final String what;
    private final String action;

    /** @param action what to do, as a sentence */
    public CannotStart(String what, String action, @Nullable Throwable cause) {
        super(what + " " + action, cause);
        this.what = what;
        this.action = action;
    }

    public String what() {
        return what;
    }

    public String action() {
        return action;
    }
}
