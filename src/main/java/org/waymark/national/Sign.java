package org.waymark.national;

/** What a release says by a sign that stands where a number could. None of them is a nought. */
public enum Sign {
    /** There is a number, and it is hidden to protect children. */
    SUPPRESSED("[c]"),
    /** There can be none, as for an authority that did not exist then. */
    NOT_APPLICABLE("[z]"),
    /** DfE has none. */
    NOT_AVAILABLE("[x]"),
    /** There is one, too small to be printed: it would round to 0 and is not 0. */
    LOW("[low]");

    private final String text;

    Sign(String text) {
        this.text = text;
    }

    /** Ready to print, as official statistics mark it. */
    public String text() {
        return text;
    }
}
