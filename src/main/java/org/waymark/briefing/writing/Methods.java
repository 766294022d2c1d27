package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.briefing.Method;

/** Fills the method box of a section. */
record Methods(Grounds grounds, List<Measure> measures) {
    private static final String PROVISIONAL =
            "Some events could not be read, so figures may change without anything new being told.";

    Method box(List<String> cohort, List<String> leftOut, List<String> stillWaiting) {
        return new Method(
                measures.stream().map(Methods::definition).distinct().toList(),
                cohort,
                leftOut,
                stillWaiting,
                grounds.knownAt(),
                Objects.requireNonNullElse(grounds.position(), 0L),
                grounds.digest(),
                grounds.isProvisional() ? List.of(PROVISIONAL) : List.of());
    }

    /** Of answers that were given together: as known at one instant; each has its digest. */
    static Method together(List<Method> methods) {
        var first = methods.getFirst();
        return new Method(
                all(methods, Method::definitions),
                all(methods, Method::cohort),
                all(methods, Method::leftOut),
                all(methods, Method::stillWaiting),
                first.knownAt(),
                methods.stream().mapToLong(Method::position).max().orElse(0),
                methods.stream().map(Method::digest).distinct().collect(Collectors.joining(" ")),
                all(methods, Method::provisional));
    }

    private static List<String> all(List<Method> methods, Function<Method, List<String>> what) {
        return methods.stream()
                .flatMap(method -> what.apply(method).stream())
                .distinct()
                .toList();
    }

    private static String definition(Measure measure) {
        var words = new ArrayList<String>();
        words.add("%s (%s): %s.".formatted(measure.code(), measure.version(), measure.name()));
        words.add(Words.sentence(measure.meaning()));
        if (!measure.source().isEmpty()) {
            words.add("Source: " + Words.sentence(measure.source()));
        }
        return String.join(" ", words.stream().filter(each -> !each.isBlank()).toList());
    }

    /** Whom each measure counts, and how many they are in the latest period. */
    static List<String> cohorts(Breakdown answer, String period) {
        Set<String> sentences = new LinkedHashSet<>();
        var cells = answer.total(period);
        for (int i = 0; i < answer.measures().size(); i++) {
            var measure = answer.measures().get(i);
            var count = i < cells.size() ? cells.get(i).count() : null;
            sentences.add("%s: %s%s"
                    .formatted(
                            measure.name(),
                            Words.sentence(measure.cohort()),
                            count == null ? "" : " In %s: n = %s.".formatted(period, Numbers.whole(count))));
        }
        return List.copyOf(sentences);
    }

    /** Who is left out of the figures of all together, why and how many. */
    static List<String> leftOut(Breakdown answer, List<String> periods) {
        List<String> sentences = new ArrayList<>();
        for (var period : periods) {
            var cells = answer.total(period);
            for (int i = 0; i < Math.min(cells.size(), answer.measures().size()); i++) {
                var measure = answer.measures().get(i);
                cells.get(i).excluded().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(each -> "%s, %s: %s left out: %s."
                                .formatted(
                                        measure.name(),
                                        period,
                                        Numbers.whole(each.getValue()),
                                        measure.reason(each.getKey()).replaceFirst("\\.$", "")))
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }
}
