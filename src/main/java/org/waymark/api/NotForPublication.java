package org.waymark.api;

/** How an answer is marked that holds anything which members may not read. */
public final class NotForPublication {
    public static final String HEADER = "Waymark-Publication";
    public static final String IN_HEADER = "not-for-publication";

    static final String EXTENSION = "notForPublication";
    static final String WORDS =
            "Exact figures, for analysis only: not for publication. What may be published is in approved editions.";

    private NotForPublication() {}
}
