package org.waymark.shared;

import java.util.regex.Pattern;

/** What identifiers of people look like, so that they can be told where none belongs. */
public final class IdentifierShape {
    private static final int DIGITS = 10;
    private static final int LONGEST = 14;
    private static final int MODULUS = 11;

    /** A letter that checks, twelve digits, of which the last may be a letter while the number is temporary. */
    private static final Pattern UPN = Pattern.compile("(?i)[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z]");

    private IdentifierShape() {}

    public static boolean of(String text) {
        return isNhsNumber(text) || UPN.matcher(text.strip()).matches();
    }

    /** Whether one stands anywhere in a text, be it written in groups. */
    public static boolean isWithin(String text) {
        var words = text.split("[^\\p{L}\\p{N}]+");
        for (int from = 0; from < words.length; from++) {
            var joined = new StringBuilder();
            for (int to = from; to < words.length && joined.length() <= LONGEST; to++) {
                if (of(joined.append(words[to]).toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Ten digits, perhaps in groups, of which the last checks the others. */
    public static boolean isNhsNumber(String text) {
        if (text.length() < DIGITS || text.length() > LONGEST) {
            return false;
        }
        var digits = text.replaceAll("[ -]", "");
        if (digits.length() != DIGITS || !digits.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (DIGITS - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(DIGITS - 1) - '0';
    }
}
