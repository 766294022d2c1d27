package org.waymark.briefing.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Picture;
import org.waymark.briefing.PictureKind;

/**
 * Which picture a part gets.
 *
 * @param wished null where its writer chooses
 */
record PictureChoice(@Nullable PictureKind wished) {
    static final PictureChoice OF_WRITER = new PictureChoice(null);

    /** A kind that fits the part's answer, though figures for it may lack. */
    record Fitting(PictureKind kind, Supplier<Optional<Drawn>> drawn) {
        static Fitting of(PictureKind kind, Supplier<Optional<Picture>> picture) {
            return new Fitting(kind, () -> picture.get().map(Drawn::of));
        }
    }

    boolean is(PictureKind kind) {
        return wished == kind;
    }

    /** Whether what is wished for shows a course over time, which wants more periods than stand well in a sentence. */
    boolean isOverTime() {
        return is(PictureKind.TREND) || is(PictureKind.MULTIPLES);
    }

    /**
     * What is wished for, or else the first of the usual ones for which there are figures.
     *
     * @param others that fit as well, and are drawn on request only
     * @throws IllegalArgumentException where the wish fits no answer of this form
     */
    Optional<Drawn> among(List<Fitting> usual, List<Fitting> others) {
        if (wished == PictureKind.NONE) {
            return Optional.empty();
        }
        var fitting = Stream.concat(usual.stream(), others.stream()).toList();
        var chosen = wished == null
                ? usual
                : fitting.stream().filter(each -> is(each.kind())).toList();
        if (chosen.isEmpty() && wished != null) {
            throw new IllegalArgumentException("A picture of the kind %s cannot be drawn of this answer; %s can."
                    .formatted(
                            wished,
                            Stream.concat(fitting.stream().map(Fitting::kind), Stream.of(PictureKind.NONE))
                                    .map(PictureKind::name)
                                    .collect(Collectors.joining(", "))));
        }
        return chosen.stream()
                .map(each -> each.drawn().get())
                .flatMap(Optional::stream)
                .findFirst();
    }
}
