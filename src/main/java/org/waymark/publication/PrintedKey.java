package org.waymark.publication;

import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Figure;

/**
 * What a printed number is of: a measure, or a part of its figure.
 *
 * @param part empty, {@code numerator}, {@code denominator} or {@code percent}
 */
record PrintedKey(String measure, String part) {
    static final String PERCENT = "percent";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";

    static PrintedKey of(String key) {
        int at = key.indexOf('.');
        return at < 0 ? new PrintedKey(key, "") : new PrintedKey(key.substring(0, at), key.substring(at + 1));
    }

    /** The key of another part of the same figure. */
    String beside(String otherPart) {
        return measure + "." + otherPart;
    }

    /** Whether a figure of that kind has such a part: a share is printed in its parts, all else as it is. */
    boolean fits(Definition definition) {
        return switch (definition.figure()) {
            case SHARE -> !part.isEmpty();
            case MEAN -> part.isEmpty() || part.equals(DENOMINATOR);
            case COUNT -> part.isEmpty();
        };
    }

    boolean isPercent() {
        return part.equals(PERCENT);
    }

    /** The ledger's number of the same thing; null over no cases. */
    @Nullable
    Double in(PublishedCell.Shown cell, Definition definition) {
        if (part.isEmpty()) {
            return definition.figure() == Figure.MEAN ? cell.mean() : Double.valueOf(cell.count());
        }
        var share = cell.share();
        var numerator = cell.numerator();
        return switch (part) {
            case PERCENT -> share == null ? null : Double.valueOf(share * 100);
            case NUMERATOR -> numerator == null ? null : numerator.doubleValue();
            default -> (double) cell.count();
        };
    }
}
