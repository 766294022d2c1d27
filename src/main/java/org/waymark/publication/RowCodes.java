package org.waymark.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;

/** Which rows a period has: the total, then each outermost code with what is below it. */
final class RowCodes {
    private RowCodes() {}

    /**
     * One dimension shows every code, more only cases.
     *
     * @param found codes with cases
     */
    static SortedSet<List<String>> of(Resolved resolved, Stream<List<String>> found) {
        var by = resolved.question().by();
        SortedSet<List<String>> rows = new TreeSet<>(new RowOrder(by));
        rows.add(List.of());
        found.forEach(rows::add);
        if (by.size() == 1) {
            everyCode(resolved, by.getFirst()).forEach(code -> rows.add(List.of(code)));
        }
        return rows;
    }

    private static List<String> everyCode(Resolved resolved, Dimension dimension) {
        if (dimension == Dimension.LOCAL_AUTHORITY) {
            return resolved.scope().askedAmong(resolved.coverage().authorities(), dimension);
        }
        List<String> codes = new ArrayList<>(resolved.scope().askedAmong(dimension.codes(), dimension));
        if (resolved.question().unit() == CountingUnit.SIBLING_GROUP && codes.size() > 1) {
            codes.add(Dimension.DIFFERS);
        }
        return codes;
    }

    static List<Answer.Key> keys(List<Dimension> by, List<String> codes, LocalAuthorities authorities) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Answer.Key(by.get(i), codes.get(i), label(by.get(i), codes.get(i), authorities)))
                .toList();
    }

    /** The authority that a row is about; empty where it is about all that are asked about. */
    static Optional<String> authority(List<Answer.Key> keys) {
        return keys.stream()
                .filter(key -> key.dimension() == Dimension.LOCAL_AUTHORITY)
                .map(Answer.Key::code)
                .findFirst();
    }

    private static String label(Dimension dimension, String code, LocalAuthorities authorities) {
        return dimension == Dimension.LOCAL_AUTHORITY ? authorities.nameOf(code) : dimension.label(code);
    }
}
