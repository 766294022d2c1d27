package org.waymark.web.pages.editions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.editions.ReadEdition.Bounds;
import org.waymark.web.pages.editions.ReadEdition.Definition;
import org.waymark.web.pages.editions.ReadEdition.Hidden;
import org.waymark.web.pages.editions.ReadEdition.Key;
import org.waymark.web.pages.editions.ReadEdition.Summary;

/** Editions as those see them who make them. */
@Component
class ProposedEditions {
    private final PageQuestions questions;
    private final LocalAuthorities authorities;

    ProposedEditions(PageQuestions questions, LocalAuthorities authorities) {
        this.questions = questions;
        this.authorities = authorities;
    }

    record All(List<Summary> proposedEditions) {}

    record One(Proposed proposedEdition, List<Definition> definitions) {}

    record Proposed(ReadEdition edition, List<Hidden> hidden, List<Bounds> bounds) {}

    /**
     * What is hidden, and why.
     *
     * @param value by which a form names it; several codes as {@code SEX=MALE}, with semicolons between
     */
    record Secret(String what, String because, String value, boolean isHeadline) {}

    /** Between which numbers the sum of some cells lies for all that anybody can tell. */
    record Near(String what, String between) {}

    /** @param because why it was rejected or overruled, in words; null where it was neither */
    record Row(
            String address,
            String council,
            String period,
            int number,
            String knownOn,
            String proposedOn,
            String status,
            boolean isOpen,
            @Nullable String because) {}

    /** Those that wait for a decision first. */
    List<Row> all(Frame frame) {
        return questions.ask("proposed-editions", Map.of(), frame.purpose(), All.class).proposedEditions().stream()
                .map(this::row)
                .toList();
    }

    /** @throws Refusal where none is named so */
    Row row(String edition, Frame frame) {
        return questions.ask("proposed-editions", Map.of(), frame.purpose(), All.class).proposedEditions().stream()
                .filter(each -> each.id().equals(edition))
                .findFirst()
                .map(this::row)
                .orElseThrow(
                        () -> new Refusal("UNKNOWN_EDITION", "There is no edition of that name that you may read."));
    }

    private Row row(Summary edition) {
        var rejected = edition.decidedBecause();
        var overruled = edition.overriddenBecause();
        return new Row(
                "/editions/proposals/" + edition.id(),
                authorities.nameOf(edition.authority()),
                edition.period(),
                edition.number(),
                edition.knownOn(),
                edition.proposedOn(),
                EditionWords.status(Objects.requireNonNullElse(edition.status(), "")),
                "PROPOSED".equals(edition.status()),
                rejected != null
                        ? EditionWords.REJECTED.getOrDefault(rejected, rejected)
                        : overruled != null
                                ? "Shows figures that the rules hide: "
                                        + EditionWords.OVERRIDDEN.getOrDefault(overruled, overruled)
                                : null);
    }

    One one(String edition, Frame frame) {
        return questions.ask("proposed-edition", Map.of("edition", edition), frame.purpose(), One.class);
    }

    EditionSheet sheet(One one) {
        UnaryOperator<String> nameOf = authorities::nameOf;
        return EditionSheet.of(one.proposedEdition().edition(), one.definitions(), nameOf);
    }

    /** A cell stands in several tables: it is named once. */
    static List<Secret> secrets(One one) {
        Map<String, Secret> secrets = new LinkedHashMap<>();
        for (var hidden : one.proposedEdition().hidden()) {
            var measure = hidden.measure();
            var value = measure == null ? value(hidden.keys()) : measure;
            secrets.putIfAbsent(
                    value,
                    new Secret(
                            measure == null ? what(hidden.keys()) : title(measure, one.definitions()),
                            hidden.because().stream()
                                    .sorted()
                                    .map(EditionWords::hidden)
                                    .collect(Collectors.joining("; ")),
                            value,
                            measure != null));
        }
        return List.copyOf(secrets.values());
    }

    static List<Near> bounds(One one) {
        return one.proposedEdition().bounds().stream()
                .map(each -> new Near(
                        each.cells().stream().map(cell -> what(cell.keys())).collect(Collectors.joining(" and ")),
                        "%d to %d".formatted(each.least(), each.most())))
                .toList();
    }

    private static String title(String measure, List<Definition> definitions) {
        return definitions.stream()
                .filter(each -> each.measure().equals(measure))
                .map(Definition::title)
                .findFirst()
                .orElse(measure);
    }

    private static String what(List<Key> keys) {
        return keys.isEmpty()
                ? "All children adopted"
                : keys.stream()
                        .map(key -> "%s: %s".formatted(EditionWords.attribute(key.attribute()), key.label()))
                        .collect(Collectors.joining(", "));
    }

    private static String value(List<Key> keys) {
        return keys.stream().map(key -> key.attribute() + "=" + key.code()).collect(Collectors.joining(";"));
    }

    /** As GraphQL takes a cell that {@link Secret#value} names. */
    static Map<String, Object> cell(String value) {
        return Map.of(
                "of",
                value.isEmpty()
                        ? List.of()
                        : List.of(value.split(";")).stream()
                                .map(each -> each.split("=", 2))
                                .map(pair -> Map.of("attribute", pair[0], "code", pair.length > 1 ? pair[1] : ""))
                                .toList());
    }
}
