package org.waymark.publication;

import org.waymark.shared.Header;

/** What the file of a catalogue may say, in the order in which it says it. */
enum CatalogueKey implements Header.Key {
    /** Its name and version. */
    CATALOGUE(true),
    TITLE(true),
    MEANING(true),
    WINDOW(true),
    /** A year in which a window of several years ends: by this they are laid end to end. */
    ENDS(false),
    /** Counts that are always shown. */
    HEADLINES(true),
    MEANS(false),
    /** The measure that considers the children whom the tables count. */
    COHORT(true),
    /** The attribute that says whether a child is in the cohort's numerator. */
    NUMERATOR(false),
    /** Codes by themselves, or the name of one and in brackets what is recorded that it stands for. */
    ATTRIBUTES(true),
    /** Codes of one of these put together, for coarser tables. */
    GROUPINGS(false),
    TABLES(true),
    LABELS(false);

    private final boolean required;

    CatalogueKey(boolean required) {
        this.required = required;
    }

    @Override
    public boolean isRequired() {
        return required;
    }
}
