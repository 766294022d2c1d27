package org.waymark.publication;

import java.util.Comparator;
import java.util.List;
import org.waymark.timeliness.question.Dimension;

/** Rows in the order of print: totals before their parts, codes in the order of their list. */
record RowOrder(List<Dimension> by) implements Comparator<List<String>> {
    @Override
    public int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = order(by.get(i)).compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static Comparator<String> order(Dimension dimension) {
        var codes = dimension.codes();
        return Comparator.comparingInt((String code) -> codes.contains(code) ? codes.indexOf(code) : codes.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
