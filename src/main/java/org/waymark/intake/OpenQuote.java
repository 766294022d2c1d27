package org.waymark.intake;

/** Where a quotation mark opens that is never closed. */
final class OpenQuote {
    private OpenQuote() {}

    /** The line of the last quotation mark, which is the one that opens where they are odd in number. */
    static int lineIn(String text) {
        int line = 1;
        int opened = 1;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                inside = !inside;
                opened = line;
            } else if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
            }
        }
        return opened;
    }
}
