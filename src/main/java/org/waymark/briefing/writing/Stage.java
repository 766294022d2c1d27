package org.waymark.briefing.writing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A measure that is of the time between two milestones.
 *
 * @param at its place in the answer
 */
record Stage(int at, String from, String to) {
    private static final int PLACES = 3;
    private static final int FEWEST = 3;

    String label() {
        return "%s to %s".formatted(Words.capital(Words.milestone(from)), Words.milestone(to));
    }

    boolean isOf(Stage other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    /**
     * The longest way on which each stage begins where the one before it ends, of those that are finished; none of fewer than three
     * stages.
     */
    static List<Stage> chained(Breakdown answer) {
        var all = all(answer).stream()
                .filter(each -> answer.measures().get(each.at()).code().equals("INTERVAL"))
                .toList();
        var longest = all.stream()
                .map(first -> way(first, all))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return longest.size() < FEWEST ? List.of() : longest;
    }

    /** Finished or still open. */
    static List<Stage> all(Breakdown answer) {
        return IntStream.range(0, answer.measures().size())
                .filter(at -> List.of("INTERVAL", "BETWEEN")
                        .contains(answer.measures().get(at).code()))
                .mapToObj(at -> of(at, answer.measures().get(at).id()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Stage> of(int at, String id) {
        var places = id.split("[:@]");
        return places.length < PLACES ? Stream.of() : Stream.of(new Stage(at, places[1], places[2]));
    }

    private static List<Stage> way(Stage first, List<Stage> all) {
        var others = all.stream().filter(each -> !each.equals(first)).toList();
        var rest = others.stream()
                .filter(next -> next.from().equals(first.to()))
                .map(next -> way(next, others))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
