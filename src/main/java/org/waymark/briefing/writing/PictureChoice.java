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

    /** A picture that fits the part's answer, though figures for it may lack. */
    record Fitting(PictureKind kind, Supplier<Optional<Picture>> drawn) {}

    /**
     * The one that is wished for, or else the first for which there are figures.
     *
     * @throws IllegalArgumentException where the wish fits no answer of this form
     */
    Optional<Picture> among(List<Fitting> fitting) {
        if (wished == PictureKind.NONE) {
            return Optional.empty();
        }
        var chosen = fitting.stream()
                .filter(each -> wished == null || each.kind() == wished)
                .toList();
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
