package org.waymark.timeliness;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;

/**
 * What cases a question may look at.
 *
 * @param knownAt as known when
 * @param authorities whose cases the asker may read: set by the gate, never by the question
 * @param where codes by dimension
 */
public record Scope(Instant knownAt, List<String> authorities, Map<Dimension, List<String>> where) {

    /** The authorities that the question is about, of those that may be read. */
    public List<String> askedAuthorities() {
        return askedAmong(authorities, Dimension.LOCAL_AUTHORITY);
    }

    /** Those of some codes that are asked about. */
    public List<String> askedAmong(List<String> codes, Dimension dimension) {
        var asked = where.getOrDefault(dimension, List.of());
        return asked.isEmpty() ? codes : codes.stream().filter(asked::contains).toList();
    }

    /** The names by which a statement keeps what these dimensions, the filter and more need. */
    Set<String> needs(List<Dimension> dimensions, String... more) {
        return Stream.concat(
                        Stream.concat(dimensions.stream(), where.keySet().stream())
                                .map(Dimension::name),
                        Stream.of(more))
                .collect(Collectors.toSet());
    }

    @Nullable
    Object[] parameters(List<Period> periods, Interval interval, @Nullable Object... more) {
        var parameters = new @Nullable Object[6 + more.length];
        parameters[0] = Json.periods(periods);
        parameters[1] = knownAt.toString();
        parameters[2] = Json.of(authorities);
        parameters[3] = Json.of(where);
        parameters[4] = interval.from();
        parameters[5] = interval.to();
        System.arraycopy(more, 0, parameters, 6, more.length);
        return parameters;
    }
}
